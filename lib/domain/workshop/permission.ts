import type { KernelCommand } from './command'
import type { PermittedRole } from './leading'
import type { WorkshopStatus } from './state'

interface Permission {
  readonly roles: readonly PermittedRole[]
  readonly during: readonly WorkshopStatus[]
}

const beforeClosing: readonly WorkshopStatus[] = ['prepared', 'lobby', 'live']
const withPeople: readonly WorkshopStatus[] = ['lobby', 'live']
const always: readonly WorkshopStatus[] = ['prepared', 'lobby', 'live', 'closed']
const afterwards: readonly WorkshopStatus[] = ['closed']
/** What moves the room: who leads alone. */
const lead: readonly PermittedRole[] = ['lead']
/** What helps along: whoever leads, and whoever leads along. */
const together: readonly PermittedRole[] = ['lead', 'co-lead']

/** Who may send what, and when. What happens inside a step is in the `senders` of its kit. */
export const permissions: Readonly<Record<KernelCommand['type'] | 'InStep' | 'EnterFor', Permission>> = {
  EditAbout: { roles: together, during: beforeClosing },
  OpenLobby: { roles: lead, during: ['prepared'] },
  OpenPreWork: { roles: lead, during: ['prepared'] },
  ClosePreWork: { roles: lead, during: ['prepared'] },
  EndPreWork: { roles: ['server'], during: ['prepared'] },
  CloseWorkshop: { roles: ['lead', 'server'], during: withPeople },

  AddStep: { roles: together, during: beforeClosing },
  ChangeStep: { roles: together, during: beforeClosing },
  MoveStep: { roles: together, during: beforeClosing },
  RemoveStep: { roles: together, during: beforeClosing },

  LockLobby: { roles: together, during: beforeClosing },
  LimitPeople: { roles: together, during: beforeClosing },
  Join: { roles: ['door'], during: beforeClosing },
  Leave: { roles: ['participant'], during: beforeClosing },
  RemoveParticipant: { roles: together, during: beforeClosing },
  AddPerson: { roles: together, during: withPeople },

  MakeTables: { roles: lead, during: withPeople },
  EndTables: { roles: lead, during: withPeople },
  SeatPerson: { roles: together, during: withPeople },
  ShowSeating: { roles: lead, during: withPeople },
  ShowTables: { roles: lead, during: ['live'] },
  ChooseTable: { roles: ['participant'], during: withPeople },
  SpeakForTable: { roles: ['participant'], during: withPeople },
  WriteMinorityNote: { roles: ['participant'], during: ['live'] },

  /** As hiding, which is a command inside a step. */
  BlockSender: { roles: together, during: ['live'] },
  AllowSender: { roles: together, during: ['live'] },

  CountPaperPeople: { roles: together, during: withPeople },

  GoTo: { roles: lead, during: withPeople },
  CallLast: { roles: lead, during: ['live'] },
  ReopenStep: { roles: lead, during: ['live'] },
  SayReady: { roles: ['participant'], during: ['live'] },
  EndLastCall: { roles: ['server'], during: ['live'] },
  SealStep: { roles: ['server'], during: ['live', 'closed'] },

  StartCountdown: { roles: lead, during: ['live'] },
  ExtendCountdown: { roles: lead, during: ['live'] },
  PauseCountdown: { roles: lead, during: ['live'] },
  ResumeCountdown: { roles: lead, during: ['live'] },
  StopCountdown: { roles: lead, during: ['live'] },
  SetFocus: { roles: lead, during: ['live'] },
  BlankScreen: { roles: lead, during: withPeople },
  /** Of the participants only the scribe: `writingRefusal`. */
  AddHarvest: { roles: [...together, 'participant'], during: ['live'] },
  EditHarvest: { roles: [...together, 'participant'], during: ['live'] },
  RemoveHarvest: { roles: together, during: ['live'] },
  RestoreHarvest: { roles: together, during: ['live'] },
  AppointScribe: { roles: together, during: ['live'] },

  RaiseHand: { roles: ['participant'], during: ['live'] },
  GiveTurn: { roles: together, during: ['live'] },
  TakeBackTurn: { roles: together, during: ['live'] },
  VolunteerAsJester: { roles: ['participant'], during: ['live'] },
  AppointJester: { roles: together, during: ['live'] },
  DrawJester: { roles: together, during: ['live'] },

  HandOverLead: { roles: together, during: beforeClosing },
  AdmitFacilitator: { roles: ['server'], during: always },
  DismissFacilitator: { roles: ['server'], during: always },

  WriteForeword: { roles: lead, during: afterwards },
  HideReportLine: { roles: lead, during: afterwards },
  PublishReport: { roles: lead, during: afterwards },
  TakeReportBack: { roles: lead, during: afterwards },
  TellOutcome: { roles: ['keeper'], during: afterwards },

  /** While prepared: only participants, in the step that is open ahead. */
  InStep: { roles: [...together, 'participant'], during: ['prepared', 'live'] },
  EnterFor: { roles: together, during: ['live'] },
}
