import { counting, valueAt, valuesOf } from '../keyed'
import type { CommandOf } from './command'
import type { Context } from './context'
import type { WorkshopEvent } from './event'
import { isPreWorkOpen } from './pre-work'
import { limits } from './limits'
import type { Decision, RefusalCode } from './refusal'
import { accept, refuse } from './refusal'
import { smallestTable } from './seating'
import type { Participant, WorkshopState } from './state'

export function decideLockLobby({ locked }: CommandOf<'LockLobby'>): Decision<WorkshopEvent> {
  return accept({ type: 'LobbyLocked', locked })
}

export function decideLimitPeople({ maximum }: CommandOf<'LimitPeople'>): Decision<WorkshopEvent> {
  return accept({ type: 'PeopleLimited', maximum })
}

/** A free number, drawn at random: counting up would tell who came when. */
function freeSeat(state: WorkshopState, random: () => number): number {
  const people = valuesOf(state.participants)
  const range = Math.max(20, 2 * (people.length + 1))
  const isTaken = new Uint8Array(range + 1)
  let free = range
  for (const { seat } of people) {
    if (seat > range || isTaken[seat]) continue
    isTaken[seat] = 1
    free -= 1
  }
  const nth = Math.floor(random() * free)
  let passed = 0
  for (let seat = 1; seat <= range; seat++) {
    if (isTaken[seat]) continue
    if (passed === nth) return seat
    passed += 1
  }
  return range + 1
}

const countPresent = counting<Participant>(({ status, ahead }) => status === 'in' && !ahead)

export function peopleIn(state: WorkshopState): number {
  return countPresent(state.participants)
}

function doorRefusal(state: WorkshopState, isAhead: boolean): RefusalCode | undefined {
  if (isAhead) return state.participants.size >= limits.people ? 'workshop-full' : undefined
  if (state.door.locked) return 'lobby-locked'
  return peopleIn(state) >= state.door.maximum ? 'workshop-full' : undefined
}

function hasNames(state: WorkshopState): boolean {
  return state.about.mode !== 'anonymous'
}

/** Where tables are drawn, who comes later sits where the fewest are. Elsewhere they choose a table. */
function cameIn(
  state: WorkshopState,
  { name, ...person }: { readonly participantId: string; readonly name: string; readonly seat: number },
  how: { readonly proxy?: true; readonly ahead?: true } = {},
): readonly WorkshopEvent[] {
  const { participantId } = person
  const isSeated = state.tables === undefined || valueAt(state.tables.seats, participantId) !== undefined
  const isDrawn = state.tables?.way === 'draw' || how.proxy === true
  const table = isSeated || !isDrawn ? undefined : smallestTable(state)
  return [
    { type: 'ParticipantJoined', ...person, ...(hasNames(state) ? { name } : {}), ...how },
    ...(table === undefined ? [] : [{ type: 'PersonSeated', participantId, table } as const]),
  ]
}

/** Who answered ahead and is there now is the same person, let in already. */
function arrived(state: WorkshopState, { name = '', ...person }: Participant): readonly WorkshopEvent[] {
  return cameIn(state, { participantId: person.participantId, seat: person.seat, name })
}

export function decideJoin(
  state: WorkshopState,
  { participantId, name }: CommandOf<'Join'>,
  { random, now }: Context,
): Decision<WorkshopEvent> {
  const isAhead = state.status === 'prepared'
  if (isAhead && !isPreWorkOpen(state, now)) return refuse('not-now')
  const known = valueAt(state.participants, participantId)
  if (known?.status === 'removed') return refuse('removed')
  if (known?.status === 'in') return known.ahead && !isAhead ? accept(...arrived(state, known)) : accept()
  const refusal = doorRefusal(state, isAhead)
  if (refusal) return refuse(refusal)
  if (hasNames(state) && name === '') return refuse('name-missing')
  const person = { participantId, name, seat: known?.seat ?? freeSeat(state, random) }
  return accept(...cameIn(state, person, isAhead ? { ahead: true } : {}))
}

/** Somebody without a phone. The lock is for people at the door, not for who leads. */
export function decideAddPerson(
  state: WorkshopState,
  { name }: CommandOf<'AddPerson'>,
  { newId, random }: Context,
): Decision<WorkshopEvent> {
  if (peopleIn(state) >= state.door.maximum) return refuse('workshop-full')
  if (hasNames(state) && name === '') return refuse('name-missing')
  const person = { participantId: newId(), name, seat: freeSeat(state, random) }
  return accept(...cameIn(state, person, { proxy: true }))
}

export function decideLeave(state: WorkshopState, { actor }: Context): Decision<WorkshopEvent> {
  if (actor.role !== 'participant') return refuse('forbidden')
  const participant = valueAt(state.participants, actor.participantId)
  if (!participant) return refuse('unknown-participant')
  return participant.status === 'in'
    ? accept({ type: 'ParticipantLeft', participantId: actor.participantId })
    : accept()
}

export function decideRemoveParticipant(
  state: WorkshopState,
  { participantId }: CommandOf<'RemoveParticipant'>,
): Decision<WorkshopEvent> {
  const participant = valueAt(state.participants, participantId)
  if (!participant) return refuse('unknown-participant')
  return participant.status === 'removed' ? accept() : accept({ type: 'ParticipantRemoved', participantId })
}
