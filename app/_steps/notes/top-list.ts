import type { WallGroup } from './wall'

/** Something to talk about: a cluster, or a note that lies in none. */
export interface Topic {
  readonly itemId: string
  readonly text: string
  readonly dots: number
  /** The notes of a cluster. */
  readonly notes: readonly string[]
}

export interface TopList {
  readonly top: readonly Topic[]
  /** All others, those without a dot too: nothing is out of reach. */
  readonly others: readonly Topic[]
}

const longest = 5

/** What most dots went to, first; a cluster has those of its notes together. */
export function topList(
  { clusters, loose }: { readonly clusters: readonly WallGroup[]; readonly loose: WallGroup['notes'] },
  unnamed: string,
): TopList {
  const sum = (notes: WallGroup['notes']) => notes.reduce((all, { dots = 0 }) => all + dots, 0)
  const topics: readonly Topic[] = [
    ...clusters.map(({ groupId, name, notes }) => ({
      itemId: groupId,
      text: name === '' ? (notes[0]?.text ?? unnamed) : name,
      dots: sum(notes),
      notes: notes.map(({ text }) => text),
    })),
    ...loose.map(({ noteId, text, dots = 0 }) => ({ itemId: noteId, text, dots, notes: [] })),
  ]
  const sorted = [...topics].sort((a, b) => b.dots - a.dots || (a.itemId < b.itemId ? -1 : 1))
  const top = sorted.filter(({ dots }) => dots > 0).slice(0, longest)
  return { top, others: sorted.filter((topic) => !top.includes(topic)) }
}
