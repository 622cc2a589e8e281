import type { KernelEvent } from './event'

/** Who wants to speak, who speaks, who spoke, and who argues against. All of it happens in the open. */
export interface Speaking {
  /** In the order in which hands went up. */
  readonly hands: readonly string[]
  readonly turn?: { readonly participantId: string; readonly since: string }
  /** Who spoke last, to propose somebody who stands elsewhere. */
  readonly lastId?: string
  /** How often each person was given the floor in this workshop. */
  readonly turns: Readonly<Record<string, number>>
  /** Who would like to be the jester. */
  readonly volunteers: readonly string[]
  readonly jesterId?: string
}

export const nobodySpeaks: Speaking = { hands: [], turns: {}, volunteers: [] }

/** Seconds after which the ring of a turn is full. Nobody is cut off. */
export const turnSeconds = 90

export type SpeakingEvent = Extract<
  KernelEvent,
  { type: 'HandRaised' | 'TurnGiven' | 'JesterVolunteered' | 'JesterAppointed' }
>

function withMember(list: readonly string[], id: string, isIn: boolean): readonly string[] {
  const rest = list.filter((each) => each !== id)
  if (!isIn) return rest
  return list.includes(id) ? list : [...rest, id]
}

function withTurn(
  { turn, ...speaking }: Speaking,
  { participantId, at }: Extract<SpeakingEvent, { type: 'TurnGiven' }>,
): Speaking {
  const spoke = turn === undefined ? {} : { lastId: turn.participantId }
  if (participantId === null) return { ...speaking, ...spoke }
  return {
    ...speaking,
    ...spoke,
    hands: withMember(speaking.hands, participantId, false),
    turn: { participantId, since: at },
    turns: { ...speaking.turns, [participantId]: (speaking.turns[participantId] ?? 0) + 1 },
  }
}

export function evolveSpeaking(speaking: Speaking, event: SpeakingEvent): Speaking {
  switch (event.type) {
    case 'HandRaised':
      return { ...speaking, hands: withMember(speaking.hands, event.participantId, event.raised) }
    case 'TurnGiven':
      return withTurn(speaking, event)
    case 'JesterVolunteered':
      return {
        ...speaking,
        volunteers: withMember(speaking.volunteers, event.participantId, event.willing),
      }
    case 'JesterAppointed': {
      const { jesterId: _old, ...rest } = speaking
      if (event.participantId === null) return rest
      return {
        ...rest,
        volunteers: withMember(rest.volunteers, event.participantId, false),
        jesterId: event.participantId,
      }
    }
  }
}

/** Another step starts with no hands up and no jester. How often each spoke is kept. */
export function speakingInNextStep({ turns }: Speaking): Speaking {
  return { ...nobodySpeaks, turns }
}

/** Who is gone does not wait for a turn. */
export function withoutSpeaker(speaking: Speaking, participantId: string): Speaking {
  const { turn, jesterId, ...rest } = speaking
  return {
    ...rest,
    hands: withMember(rest.hands, participantId, false),
    volunteers: withMember(rest.volunteers, participantId, false),
    ...(turn === undefined || turn.participantId === participantId ? {} : { turn }),
    ...(jesterId === undefined || jesterId === participantId ? {} : { jesterId }),
  }
}

/**
 * In which order to give the floor: first who spoke least, then who stands furthest from the one who spoke
 * before, then whose hand went up first.
 *
 * @param placeOf where a person stands on 0–10; undefined where that is unknown, as in the anonymous mode
 */
export function proposedOrder(
  { hands, turns, turn, lastId }: Speaking,
  placeOf: (participantId: string) => number | undefined,
): readonly string[] {
  const order: string[] = []
  let waiting = hands
  let before = turn?.participantId ?? lastId
  while (waiting.length > 0) {
    const fewest = Math.min(...waiting.map((id) => turns[id] ?? 0))
    const from = before === undefined ? undefined : placeOf(before)
    const distance = (id: string) => {
      const place = placeOf(id)
      return from === undefined || place === undefined ? 0 : Math.abs(place - from)
    }
    const candidates = waiting.filter((id) => (turns[id] ?? 0) === fewest)
    const next = candidates.reduce((best, id) => (distance(id) > distance(best) ? id : best))
    order.push(next)
    waiting = waiting.filter((id) => id !== next)
    before = next
  }
  return order
}
