import type { KernelEvent } from './event'

/** Who wants to speak, who speaks, who spoke, and who argues against. All of it happens in the open. */
export interface Speaking {
  /** In the order in which hands went up. */
  readonly hands: readonly string[]
  readonly turn?: { readonly participantId: string; readonly since: string }
  /** Who spoke last, to propose somebody who stands elsewhere. */
  readonly lastId?: string
  /** The last turn that was given, with all that it changed, so that it can be taken back. */
  readonly lastGiven?: GivenTurn
  /** How often each person was given the floor in this workshop. */
  readonly turns: Readonly<Record<string, number>>
  /** Who would like to be the jester. */
  readonly volunteers: readonly string[]
  readonly jesterId?: string
}

interface GivenTurn {
  readonly participantId: string | null
  readonly hands: readonly string[]
  readonly turn?: Speaking['turn']
  readonly lastId?: string
}

export const nobodySpeaks: Speaking = { hands: [], turns: {}, volunteers: [] }

/** Seconds after which the ring of a turn is full. Nobody is cut off. */
export const turnSeconds = 90

export type SpeakingEvent = Extract<
  KernelEvent,
  { type: 'HandRaised' | 'TurnGiven' | 'TurnTakenBack' | 'JesterVolunteered' | 'JesterAppointed' }
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
  const { hands, lastId } = speaking
  const lastGiven = {
    participantId,
    hands,
    ...(turn === undefined ? {} : { turn }),
    ...(lastId === undefined ? {} : { lastId }),
  }
  if (participantId === null) return { ...speaking, ...spoke, lastGiven }
  return {
    ...speaking,
    ...spoke,
    lastGiven,
    hands: withMember(speaking.hands, participantId, false),
    turn: { participantId, since: at },
    turns: { ...speaking.turns, [participantId]: (speaking.turns[participantId] ?? 0) + 1 },
  }
}

/** Hands that went up or down meanwhile stay as they are; only the one who had spoken waits again. */
function withTurnTakenBack({ lastGiven, turn: _turn, lastId: _lastId, ...speaking }: Speaking): Speaking {
  if (!lastGiven) return speaking
  const { participantId, hands, turn, lastId } = lastGiven
  const before = { ...speaking, ...(turn ? { turn } : {}), ...(lastId === undefined ? {} : { lastId }) }
  if (participantId === null) return before
  const { [participantId]: given = 0, ...others } = speaking.turns
  const turns = given > 1 ? { ...others, [participantId]: given - 1 } : others
  const place = hands.indexOf(participantId)
  const isBack = place < 0 || speaking.hands.includes(participantId)
  return {
    ...before,
    turns,
    hands: isBack ? speaking.hands : speaking.hands.toSpliced(place, 0, participantId),
  }
}

export function evolveSpeaking(speaking: Speaking, event: SpeakingEvent): Speaking {
  switch (event.type) {
    case 'HandRaised':
      return { ...speaking, hands: withMember(speaking.hands, event.participantId, event.raised) }
    case 'TurnGiven':
      return withTurn(speaking, event)
    case 'TurnTakenBack':
      return withTurnTakenBack(speaking)
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

/** Who is gone does not wait for a turn, and no turn is led back to them. */
export function withoutSpeaker(speaking: Speaking, participantId: string): Speaking {
  const { turn, jesterId, lastGiven: _lastGiven, ...rest } = speaking
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
