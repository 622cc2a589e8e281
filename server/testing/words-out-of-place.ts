import type { Mode } from '@/lib/domain/workshop/mode'
import type { Bird } from './canary-people'
import type { Channels } from './canary-places'

export function isStore(where: string): boolean {
  return where === 'rows' || where.startsWith('files')
}

export function isLog(where: string): boolean {
  return where.startsWith('log')
}

function isForLeads(where: string): boolean {
  return /console|lead/.test(where)
}

export function wordsOf(each: Bird): readonly string[] {
  return Object.values(each.words)
}

/** The smallest objects in a text of JSON that hold a word, as text. */
function around(text: string, word: string): readonly string[] {
  const start = text.search(/[[{]/)
  if (start < 0) return []
  const found: string[] = []
  const look = (part: unknown): boolean => {
    if (typeof part === 'string') {
      if (part.includes(word) && /^[[{]/.test(part)) found.push(...around(part, word))
      return part.includes(word)
    }
    if (typeof part !== 'object' || part === null) return false
    const inside = Object.entries(part).map(([key, each]) => look(each) || key.includes(word))
    if (!inside.includes(true)) return false
    if (
      !Array.isArray(part) &&
      Object.values(part).some((each) => typeof each === 'string' && each.includes(word))
    )
      found.push(JSON.stringify(part))
    return true
  }
  look(JSON.parse(text.slice(start)))
  return found
}

interface CanaryWorkshop {
  readonly mode: Mode
  readonly code: string
  readonly birds: readonly Bird[]
}

/** Which words may not be at which place, by the mode of the workshop. */
export function wordsOutOfPlace({ mode, code, birds }: CanaryWorkshop) {
  const isOwn = (where: string, owner: Bird) => where.endsWith(`writer ${birds.indexOf(owner)}`)

  /** What never comes out, whatever the mode: tokens, devices and handles of others; in the log nothing at all. */
  function never(where: string): readonly string[] {
    if (isLog(where))
      return [
        code,
        ...birds.flatMap(({ handles, name, token, device, participantId, ...each }) => [
          ...[...Object.values(each.words), ...handles, name, token, device, participantId],
        ]),
      ]
    const others = birds.filter((each) => !isOwn(where, each))
    const hidden = others.flatMap((each) => [each.token, each.device])
    return isStore(where) ? hidden : [...hidden, ...others.flatMap((each) => each.handles)]
  }

  /** Names where they may not be: nowhere when anonymous, with who leads only in the mode between. */
  function names(where: string): readonly string[] {
    const all = birds.filter((each) => mode === 'anonymous' || !isOwn(where, each)).map((each) => each.name)
    if (mode === 'anonymous') return all
    return mode === 'facilitator-only' && !isStore(where) && !isForLeads(where) ? all : []
  }

  /** Objects that hold somebody's words together with who they are. */
  function linked(channels: Channels): (where: string) => readonly string[] {
    return (where) => {
      if (
        mode !== 'anonymous' ||
        isLog(where) ||
        where.startsWith('export') ||
        where.startsWith('files') ||
        where.startsWith('page')
      )
        return []
      return birds.flatMap((each) =>
        (channels[where] ?? []).flatMap((text) =>
          wordsOf(each)
            .flatMap((word) => (text.includes(word) ? around(text, word) : []))
            .filter((part) => part.includes(each.participantId)),
        ),
      )
    }
  }

  return { isOwn, never, names, linked }
}
