import type { KernelCommand } from '../workshop/command'
import type { WorkshopCommand } from '../workshop/decide'
import { enterFor, inStep } from './given'
import { infoPlan, sampleAbout } from './plans'

/** One command of each type that could be sent; a new type has to be added here to compile. */
export const everyCommand: {
  readonly [Type in KernelCommand['type']]: Extract<KernelCommand, { type: Type }>
} & {
  readonly InStep: WorkshopCommand
  readonly EnterFor: WorkshopCommand
} = {
  EditAbout: { type: 'EditAbout', about: sampleAbout },
  OpenLobby: { type: 'OpenLobby' },
  CloseWorkshop: { type: 'CloseWorkshop' },
  AddStep: { type: 'AddStep', plan: infoPlan, before: null },
  ChangeStep: { type: 'ChangeStep', stepId: 'info', plan: infoPlan },
  MoveStep: { type: 'MoveStep', stepId: 'info', before: null },
  RemoveStep: { type: 'RemoveStep', stepId: 'notes' },
  LockLobby: { type: 'LockLobby', locked: true },
  LimitPeople: { type: 'LimitPeople', maximum: 10 },
  Join: { type: 'Join', participantId: 'ada', name: 'Ada' },
  Leave: { type: 'Leave' },
  RemoveParticipant: { type: 'RemoveParticipant', participantId: 'ada' },
  AddPerson: { type: 'AddPerson', name: 'Opa Jan' },
  MakeTables: { type: 'MakeTables', way: 'draw', by: 'count', number: 2 },
  EndTables: { type: 'EndTables' },
  SeatPerson: { type: 'SeatPerson', participantId: 'ada', table: 1 },
  ShowSeating: { type: 'ShowSeating', shown: true },
  ShowTables: { type: 'ShowTables', stepId: 'compass', shown: 'each' },
  ChooseTable: { type: 'ChooseTable', table: 1 },
  SpeakForTable: { type: 'SpeakForTable', table: 1, people: 7 },
  WriteMinorityNote: { type: 'WriteMinorityNote', stepId: 'compass', text: 'Twee van ons aarzelen' },
  SayReady: {
    type: 'SayReady',
    stepId: 'compass',
    moment: { round: 'main', phase: 'open' },
    ready: true,
  },
  GoTo: {
    type: 'GoTo',
    from: null,
    stepId: 'compass',
    moment: { round: 'main', phase: 'open' },
    finish: false,
  },
  CallLast: { type: 'CallLast', from: null, seconds: 20 },
  ReopenStep: { type: 'ReopenStep', stepId: 'compass' },
  EndLastCall: { type: 'EndLastCall', stepId: 'compass' },
  SealStep: { type: 'SealStep', stepId: 'compass' },
  StartCountdown: { type: 'StartCountdown', seconds: 60 },
  ExtendCountdown: { type: 'ExtendCountdown', seconds: 60 },
  PauseCountdown: { type: 'PauseCountdown' },
  ResumeCountdown: { type: 'ResumeCountdown' },
  StopCountdown: { type: 'StopCountdown' },
  SetFocus: { type: 'SetFocus', focus: null },
  BlankScreen: { type: 'BlankScreen', blank: true },
  AddHarvest: { type: 'AddHarvest', stepId: 'compass', kind: 'insight', text: 'Een inzicht', about: null },
  EditHarvest: { type: 'EditHarvest', stepId: 'compass', lineId: 'line', text: 'Anders' },
  RemoveHarvest: { type: 'RemoveHarvest', stepId: 'compass', lineId: 'line' },
  AppointScribe: { type: 'AppointScribe', participantId: 'ada' },
  RestoreHarvest: { type: 'RestoreHarvest', stepId: 'compass', lineId: 'line' },
  RaiseHand: { type: 'RaiseHand', raised: true },
  GiveTurn: { type: 'GiveTurn', participantId: 'ada' },
  TakeBackTurn: { type: 'TakeBackTurn', given: 'ada' },
  VolunteerAsJester: { type: 'VolunteerAsJester', willing: true },
  AppointJester: { type: 'AppointJester', participantId: 'ada' },
  DrawJester: { type: 'DrawJester' },
  HandOverLead: { type: 'HandOverLead', from: 'owner', to: 'bas' },
  AdmitFacilitator: { type: 'AdmitFacilitator', facilitatorId: 'cas' },
  DismissFacilitator: { type: 'DismissFacilitator', facilitatorId: 'bas' },
  WriteForeword: { type: 'WriteForeword', text: 'Dit was een goede middag.' },
  HideReportLine: { type: 'HideReportLine', stepId: 'compass', lineId: 'line', hidden: true },
  PublishReport: { type: 'PublishReport' },
  TakeReportBack: { type: 'TakeReportBack' },
  TellOutcome: { type: 'TellOutcome', stepId: 'commitments', itemId: 'item', outcome: 'kept', why: '' },
  InStep: inStep('compass', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 }),
  EnterFor: enterFor('ada', 'compass', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 }),
}
