import type { KernelCommand } from '../workshop/command'
import type { WorkshopCommand } from '../workshop/decide'
import { inStep } from './given'
import { infoPlan, sampleAbout } from './plans'

/** One command of each type that could be sent; a new type has to be added here to compile. */
export const everyCommand: {
  readonly [Type in KernelCommand['type']]: Extract<KernelCommand, { type: Type }>
} & {
  readonly InStep: WorkshopCommand
} = {
  EditAbout: { type: 'EditAbout', about: sampleAbout },
  OpenLobby: { type: 'OpenLobby' },
  OpenPreWork: { type: 'OpenPreWork', stepId: 'compass', days: 7 },
  ClosePreWork: { type: 'ClosePreWork' },
  EndPreWork: { type: 'EndPreWork' },
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
  CountPaperPeople: { type: 'CountPaperPeople', people: 9 },
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
  RaiseHand: { type: 'RaiseHand', raised: true },
  GiveTurn: { type: 'GiveTurn', participantId: 'ada' },
  VolunteerAsJester: { type: 'VolunteerAsJester', willing: true },
  AppointJester: { type: 'AppointJester', participantId: 'ada' },
  DrawJester: { type: 'DrawJester' },
  InStep: inStep('compass', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 }),
}
