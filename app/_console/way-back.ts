import type { KernelCommand } from '@/lib/domain/workshop/command'

/**
 * How each thing a facilitator can do is taken back. `undo`: offered for a while after it. `button`: the same
 * place on the console does the opposite. `asked`: it is asked once more before, because it cannot be.
 * `none`: nobody presses it on a console.
 */
type WayBack = 'undo' | 'button' | 'asked' | 'none'

export const wayBack: Readonly<Record<KernelCommand['type'] | 'InStep', WayBack>> = {
  EditAbout: 'button',
  OpenLobby: 'asked',
  CloseWorkshop: 'asked',
  AddStep: 'button',
  ChangeStep: 'undo',
  MoveStep: 'undo',
  RemoveStep: 'undo',
  LockLobby: 'button',
  LimitPeople: 'undo',
  RemoveParticipant: 'asked',
  GoTo: 'undo',
  CallLast: 'undo',
  ReopenStep: 'button',
  StartCountdown: 'undo',
  ExtendCountdown: 'undo',
  PauseCountdown: 'button',
  ResumeCountdown: 'button',
  StopCountdown: 'undo',
  SetFocus: 'undo',
  BlankScreen: 'button',
  AddHarvest: 'button',
  EditHarvest: 'undo',
  RemoveHarvest: 'undo',
  RestoreHarvest: 'button',
  GiveTurn: 'undo',
  TakeBackTurn: 'button',
  AppointJester: 'undo',
  DrawJester: 'undo',
  HandOverLead: 'undo',
  InStep: 'undo',
  Join: 'none',
  Leave: 'none',
  EndLastCall: 'none',
  SealStep: 'none',
  RaiseHand: 'none',
  VolunteerAsJester: 'none',
  AdmitFacilitator: 'none',
  DismissFacilitator: 'none',
}
