import type { KernelCommand } from './command'
import type { Role } from './context'
import type { WorkshopStatus } from './state'

interface Permission {
  readonly roles: readonly Role[]
  readonly during: readonly WorkshopStatus[]
}

const beforeClosing: readonly WorkshopStatus[] = ['prepared', 'lobby', 'live']
const withPeople: readonly WorkshopStatus[] = ['lobby', 'live']
const lead: readonly Role[] = ['lead']

/** Who may send what, and when. What happens inside a step is in the `senders` of its kit. */
export const permissions: Readonly<Record<KernelCommand['type'] | 'InStep', Permission>> = {
  EditAbout: { roles: lead, during: beforeClosing },
  OpenLobby: { roles: lead, during: ['prepared'] },
  OpenPreWork: { roles: lead, during: ['prepared'] },
  ClosePreWork: { roles: lead, during: ['prepared'] },
  EndPreWork: { roles: ['server'], during: ['prepared'] },
  CloseWorkshop: { roles: ['lead', 'server'], during: withPeople },

  AddStep: { roles: lead, during: beforeClosing },
  ChangeStep: { roles: lead, during: beforeClosing },
  MoveStep: { roles: lead, during: beforeClosing },
  RemoveStep: { roles: lead, during: beforeClosing },

  LockLobby: { roles: lead, during: beforeClosing },
  LimitPeople: { roles: lead, during: beforeClosing },
  Join: { roles: ['door'], during: beforeClosing },
  Leave: { roles: ['participant'], during: beforeClosing },
  RemoveParticipant: { roles: lead, during: beforeClosing },

  CountPaperPeople: { roles: lead, during: withPeople },

  GoTo: { roles: lead, during: withPeople },
  CallLast: { roles: lead, during: ['live'] },
  ReopenStep: { roles: lead, during: ['live'] },
  EndLastCall: { roles: ['server'], during: ['live'] },
  SealStep: { roles: ['server'], during: ['live', 'closed'] },

  StartCountdown: { roles: lead, during: ['live'] },
  ExtendCountdown: { roles: lead, during: ['live'] },
  PauseCountdown: { roles: lead, during: ['live'] },
  ResumeCountdown: { roles: lead, during: ['live'] },
  StopCountdown: { roles: lead, during: ['live'] },
  SetFocus: { roles: lead, during: ['live'] },
  BlankScreen: { roles: lead, during: withPeople },
  AddHarvest: { roles: lead, during: ['live'] },
  EditHarvest: { roles: lead, during: ['live'] },
  RemoveHarvest: { roles: lead, during: ['live'] },

  RaiseHand: { roles: ['participant'], during: ['live'] },
  GiveTurn: { roles: lead, during: ['live'] },
  VolunteerAsJester: { roles: ['participant'], during: ['live'] },
  AppointJester: { roles: lead, during: ['live'] },
  DrawJester: { roles: lead, during: ['live'] },

  /** While prepared: only participants, in the step that is open ahead. */
  InStep: { roles: ['lead', 'participant'], during: ['prepared', 'live'] },
}
