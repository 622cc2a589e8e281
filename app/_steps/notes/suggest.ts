import type { Language } from '@/lib/domain/language'
import { textLimits } from '@/lib/domain/text-limits'
import { wordsOf } from './words'

export interface SuggestedCluster {
  /** The word most of its notes share, as one of them wrote it. */
  readonly name: string
  readonly noteIds: readonly string[]
}

interface Weighed {
  readonly noteId: string
  /** By stem: the rarer a word is on the wall, the more it says. The squares add up to one. */
  readonly weights: ReadonlyMap<string, number>
  readonly written: ReadonlyMap<string, string>
}

type NoteText = { readonly noteId: string; readonly text: string }

// More would take a browser seconds, and nobody reads so many suggestions.
const mostNotes = 200
const leastLikeness = 0.12

function weighed(notes: readonly NoteText[], language: Language): readonly Weighed[] {
  const read = notes.map(({ noteId, text }) => ({ noteId, written: wordsOf(text, language) }))
  const seen = new Map<string, number>()
  for (const { written } of read) for (const stem of written.keys()) seen.set(stem, (seen.get(stem) ?? 0) + 1)
  return read.map(({ noteId, written }) => {
    const raw = [...written.keys()].map((stem) => {
      const weight = Math.log(1 + notes.length / (seen.get(stem) ?? 1))
      return [stem, weight] as const
    })
    const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1
    return { noteId, written, weights: new Map(raw.map(([stem, weight]) => [stem, weight / length])) }
  })
}

function likeness(a: Weighed, b: Weighed): number {
  let sum = 0
  for (const [stem, weight] of a.weights) sum += weight * (b.weights.get(stem) ?? 0)
  return sum
}

/** How alike two groups are: the mean over all pairs of their notes. */
function meanLikeness(a: readonly number[], b: readonly number[], table: readonly number[][]): number {
  const sum = a.reduce((all, i) => all + b.reduce((row, j) => row + (table[i]?.[j] ?? 0), 0), 0)
  return sum / (a.length * b.length)
}

/** Puts the two most alike groups together as long as they are alike enough. */
function grouped(table: readonly number[][]): readonly (readonly number[])[] {
  let groups: readonly (readonly number[])[] = table.map((_, index) => [index])
  for (;;) {
    let best = { likeness: leastLikeness, first: -1, second: -1 }
    groups.forEach((a, first) => {
      for (let second = first + 1; second < groups.length; second++) {
        const alike = meanLikeness(a, groups[second] ?? [], table)
        if (alike > best.likeness) best = { likeness: alike, first, second }
      }
    })
    const [a, b] = [groups[best.first], groups[best.second]]
    if (!a || !b) return groups
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b]]
  }
}

function nameOf(notes: readonly Weighed[]): string {
  const sums = new Map<string, number>()
  for (const { weights } of notes)
    for (const [stem, weight] of weights) sums.set(stem, (sums.get(stem) ?? 0) + weight)
  const shared = [...sums].filter(([stem]) => notes.filter(({ weights }) => weights.has(stem)).length > 1)
  const [stem] = shared.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? ['']
  const word = notes.map(({ written }) => written.get(stem)).find((each) => each !== undefined) ?? ''
  return word.charAt(0).toLocaleUpperCase() + word.slice(1, textLimits.clusterName)
}

/**
 * Notes that share telling words, largest group first. A suggestion and no more: it compares words, not
 * meaning, so that compounds stay apart and irony is lost on it.
 */
export function suggestClusters(notes: readonly NoteText[], language: Language): readonly SuggestedCluster[] {
  const read = weighed(notes.slice(0, mostNotes), language)
  const table = read.map((a) => read.map((b) => likeness(a, b)))
  return grouped(table)
    .filter((group) => group.length > 1)
    .map((group) => {
      const inside = group.flatMap((index) => read[index] ?? [])
      return { name: nameOf(inside), noteIds: inside.map(({ noteId }) => noteId) }
    })
    .sort((a, b) => b.noteIds.length - a.noteIds.length || (a.name < b.name ? -1 : 1))
}
