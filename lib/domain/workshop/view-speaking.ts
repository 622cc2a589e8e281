import { valueAt } from '../keyed'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import { isDetached, isNamelessToGroup } from './mode'
import { proposedOrder } from './speaking'
import type { WorkshopState } from './state'
import { currentStep, stepsInOrder } from './state'
import { viewContext } from './view-context'

/** Somebody with a hand up: by name where the group knows names, else by the number on their own phone. */
export type SpeakerView = { readonly seat: number; readonly name?: string }

/** What the whole room may see of it. */
export type SpeakingView = {
  readonly turn?: SpeakerView & { readonly since: string }
  readonly waiting: readonly SpeakerView[]
  readonly volunteerSeats: readonly number[]
  readonly jesterSeat?: number
}

export type SpeakingConsoleView = {
  readonly turnId?: string
  readonly since?: string
  /** In the order that is proposed. */
  readonly handIds: readonly string[]
  readonly turns: { readonly [participantId: string]: number }
  readonly volunteerIds: readonly string[]
  readonly jesterId?: string
}

function speakerView(state: WorkshopState, participantId: string): readonly SpeakerView[] {
  const participant = valueAt(state.participants, participantId)
  if (!participant) return []
  const { seat, name } = participant
  return [{ seat, ...(name === undefined || isNamelessToGroup(state.about.mode) ? {} : { name }) }]
}

/** Who writes down what is said: an act in the open, as a raised hand is. */
export function scribeView(state: WorkshopState): { readonly scribe?: SpeakerView } {
  const [scribe] = state.scribeId === undefined ? [] : speakerView(state, state.scribeId)
  return scribe === undefined ? {} : { scribe }
}

/** Only what was revealed; where nobody can tell whose answers are whose, everybody's place is unknown. */
function placeIn(kits: KitRegistry, state: WorkshopState) {
  return (participantId: string): number | undefined => {
    if (isDetached(state.about.mode)) return undefined
    return stepsInOrder(state)
      .toReversed()
      .map((step) =>
        kitOf(kits, step.kind)?.placeOf?.(step.kit, participantId, viewContext(state, step, 'screen')),
      )
      .find((place) => place !== undefined)
  }
}

/** Nothing when no hand is up, nobody speaks and nobody is or would be the jester. */
export function speakingView(state: WorkshopState): { readonly speaking?: SpeakingView } {
  const { turn, hands, volunteers, jesterId } = state.speaking
  if (turn === undefined && jesterId === undefined && hands.length + volunteers.length === 0) return {}
  const seatsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => speakerView(state, id)).map(({ seat }) => seat)
  const [speaker] = turn === undefined ? [] : speakerView(state, turn.participantId)
  const [jesterSeat] = jesterId === undefined ? [] : seatsOf([jesterId])
  return {
    speaking: {
      waiting: hands.flatMap((id) => speakerView(state, id)),
      volunteerSeats: seatsOf(volunteers),
      ...(speaker && turn ? { turn: { ...speaker, since: turn.since } } : {}),
      ...(jesterSeat === undefined ? {} : { jesterSeat }),
    },
  }
}

export function speakingConsoleView(kits: KitRegistry, state: WorkshopState): SpeakingConsoleView {
  const { speaking } = state
  return {
    handIds: proposedOrder(speaking, placeIn(kits, state)),
    turns: speaking.turns,
    volunteerIds: speaking.volunteers,
    ...(speaking.turn ? { turnId: speaking.turn.participantId, since: speaking.turn.since } : {}),
    ...(speaking.jesterId === undefined ? {} : { jesterId: speaking.jesterId }),
  }
}

/** What the jester could argue in the step everybody is at; undefined for everybody else. */
export function jesterPrompts(
  kits: KitRegistry,
  state: WorkshopState,
  participantId: string,
): readonly string[] | undefined {
  const step = currentStep(state)
  if (state.speaking.jesterId !== participantId || !step) return undefined
  return kitOf(kits, step.kind)?.counterPrompts?.(step.kit, viewContext(state, step, 'screen')) ?? []
}
