import { describe, expect, it } from 'vitest'
import { everyCommand } from '../testing/commands'
import { door, given, lead, participant, server } from '../testing/given'
import { closed, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { kernelCommandSchema } from './command'
import type { Role } from './context'
import { permissions } from './permission'
import type { WorkshopStatus } from './state'

const actors = { lead, participant: participant('ada'), door, server }
const statuses: readonly WorkshopStatus[] = ['prepared', 'lobby', 'live', 'closed']

const pasts = {
  prepared: prepared(),
  lobby: [...prepared(), lobbyOpened, ...joined('ada')],
  live: [...prepared(), lobbyOpened, ...joined('ada'), reached('compass', 'open')],
  closed: [...prepared(), lobbyOpened, ...joined('ada'), reached('compass', 'open'), closed],
}

/** Written out a second time on purpose: who may do what, and when, is not to change by accident. */
const expected: Record<keyof typeof permissions, { roles: readonly Role[]; during: string }> = {
  EditAbout: { roles: ['lead'], during: 'prepared lobby live' },
  OpenLobby: { roles: ['lead'], during: 'prepared' },
  OpenPreWork: { roles: ['lead'], during: 'prepared' },
  ClosePreWork: { roles: ['lead'], during: 'prepared' },
  EndPreWork: { roles: ['server'], during: 'prepared' },
  CloseWorkshop: { roles: ['lead', 'server'], during: 'lobby live' },
  AddStep: { roles: ['lead'], during: 'prepared lobby live' },
  ChangeStep: { roles: ['lead'], during: 'prepared lobby live' },
  MoveStep: { roles: ['lead'], during: 'prepared lobby live' },
  RemoveStep: { roles: ['lead'], during: 'prepared lobby live' },
  LockLobby: { roles: ['lead'], during: 'prepared lobby live' },
  LimitPeople: { roles: ['lead'], during: 'prepared lobby live' },
  Join: { roles: ['door'], during: 'prepared lobby live' },
  Leave: { roles: ['participant'], during: 'prepared lobby live' },
  RemoveParticipant: { roles: ['lead'], during: 'prepared lobby live' },
  CountPaperPeople: { roles: ['lead'], during: 'lobby live' },
  GoTo: { roles: ['lead'], during: 'lobby live' },
  CallLast: { roles: ['lead'], during: 'live' },
  ReopenStep: { roles: ['lead'], during: 'live' },
  EndLastCall: { roles: ['server'], during: 'live' },
  SealStep: { roles: ['server'], during: 'live closed' },
  StartCountdown: { roles: ['lead'], during: 'live' },
  ExtendCountdown: { roles: ['lead'], during: 'live' },
  PauseCountdown: { roles: ['lead'], during: 'live' },
  ResumeCountdown: { roles: ['lead'], during: 'live' },
  StopCountdown: { roles: ['lead'], during: 'live' },
  SetFocus: { roles: ['lead'], during: 'live' },
  BlankScreen: { roles: ['lead'], during: 'lobby live' },
  AddHarvest: { roles: ['lead'], during: 'live' },
  EditHarvest: { roles: ['lead'], during: 'live' },
  RemoveHarvest: { roles: ['lead'], during: 'live' },
  RaiseHand: { roles: ['participant'], during: 'live' },
  GiveTurn: { roles: ['lead'], during: 'live' },
  VolunteerAsJester: { roles: ['participant'], during: 'live' },
  AppointJester: { roles: ['lead'], during: 'live' },
  DrawJester: { roles: ['lead'], during: 'live' },
  InStep: { roles: ['lead', 'participant'], during: 'prepared live' },
}

const types = Object.keys(permissions) as (keyof typeof permissions)[]

/** The rules behind the table have refusals of their own; only these two statuses belong to the table. */
function isStatusRefusal(refusal: string, status: WorkshopStatus): boolean {
  return refusal === (status === 'closed' ? 'workshop-closed' : 'not-now')
}

describe('who may do what, and when', () => {
  it('[W6] has a row for every command there is', () => {
    const commands = kernelCommandSchema.options.map((option) => option.shape.type.value)
    expect([...commands, 'InStep'].toSorted()).toEqual(types.toSorted())
  })

  for (const type of types) {
    const { roles, during } = expected[type]

    it(`[W6] ${type}: ${roles.join(' or ')}, when ${during.split(' ').join(' or ')}`, () => {
      for (const role of Object.keys(actors) as Role[]) {
        for (const status of statuses) {
          const { decision } = given(pasts[status]).when(actors[role], everyCommand[type])
          const refusal = decision.accepted ? 'none' : decision.refusal
          if (!roles.includes(role)) expect(`${role} ${refusal}`).toBe(`${role} forbidden`)
          else if (!during.split(' ').includes(status))
            expect(isStatusRefusal(refusal, status), `${role} ${status} ${refusal}`).toBe(true)
          else expect(refusal, `${role} ${status}`).not.toBe('workshop-closed')
        }
      }
    })

    it(`[W6] ${type} stands in the table as it is written here`, () => {
      expect(permissions[type].roles.toSorted()).toEqual(roles.toSorted())
      expect(permissions[type].during.toSorted()).toEqual(during.split(' ').toSorted())
    })
  }

  it('[W6] each command that is allowed is carried out somewhere', () => {
    const refused = types.filter((type) =>
      statuses.every((status) =>
        Object.values(actors).every(
          (actor) => !given(pasts[status]).when(actor, everyCommand[type]).decision.accepted,
        ),
      ),
    )
    // These need a past of their own; the files beside this one give it to them.
    expect(refused.toSorted()).toEqual([
      'CallLast',
      'EditHarvest',
      'EndLastCall',
      'EndPreWork',
      'ExtendCountdown',
      'PauseCountdown',
      'RemoveHarvest',
      'ResumeCountdown',
      'SealStep',
    ])
  })
})
