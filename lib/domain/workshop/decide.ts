import type { EnterFor, InStep, KernelCommand } from './command'
import type { Context } from './context'
import { decideAbout, decideClose, decideOpenLobby } from './decide-about'
import { decideHideReportLine, decidePublish, decideTakeBack, decideTellOutcome } from './decide-afterwards'
import {
  decideAddPerson,
  decideJoin,
  decideLeave,
  decideLimitPeople,
  decideLockLobby,
  decideRemoveParticipant,
} from './decide-door'
import {
  decideCallLast,
  decideEndLastCall,
  decideGoTo,
  decideReopenStep,
  decideSealStep,
} from './decide-flow'
import { decideEnterFor, decideInStep } from './decide-in-step'
import { decideAdmitFacilitator, decideDismissFacilitator, decideHandOver } from './decide-leading'
import { decideClosePreWork, decideEndPreWork, decideOpenPreWork } from './decide-pre-work'
import { decideAddStep, decideChangeStep, decideMoveStep, decideRemoveStep } from './decide-order'
import {
  decideAppointJester,
  decideDrawJester,
  decideGiveTurn,
  decideRaiseHand,
  decideTakeBackTurn,
  decideVolunteer,
} from './decide-speaking'
import { decideMinorityNote, decideSayReady } from './decide-ready'
import { decideAppointScribe } from './decide-scribe'
import { decideAllowSender, decideBlockSender } from './decide-sender'
import {
  decideChooseTable,
  decideMakeTables,
  decideSeatPerson,
  decideShowSeating,
  decideShowTables,
  decideSpeakForTable,
} from './decide-tables'
import {
  decideAddHarvest,
  decideCountdown,
  decideEditHarvest,
  decideRemoveHarvest,
  decideRestoreHarvest,
  decideSetFocus,
} from './decide-talk'
import type { WorkshopEvent } from './event'
import type { KitCommand } from './kit'
import { roleIn } from './leading'
import { permissions } from './permission'
import type { Decision } from './refusal'
import { accept, refuse } from './refusal'
import type { WorkshopState } from './state'

export type WorkshopCommand = KernelCommand | InStep<KitCommand> | EnterFor<KitCommand>

/** What a command leads to: events, or a refusal. Depends on nothing but its arguments. */
export function decide(
  state: WorkshopState,
  command: WorkshopCommand,
  context: Context,
): Decision<WorkshopEvent> {
  const permission = permissions[command.type]
  const role = roleIn(state.leading, context.actor)
  if (role === undefined) return refuse('removed')
  if (!permission.roles.includes(role)) {
    return refuse(role === 'co-lead' && permission.roles.includes('lead') ? 'not-leading' : 'forbidden')
  }
  if (!permission.during.includes(state.status)) {
    return refuse(state.status === 'closed' ? 'workshop-closed' : 'not-now')
  }
  return route(state, command, context)
}

function route(state: WorkshopState, command: WorkshopCommand, context: Context): Decision<WorkshopEvent> {
  switch (command.type) {
    case 'EditAbout':
      return decideAbout(state, command)
    case 'OpenLobby':
      return decideOpenLobby(state, context)
    case 'OpenPreWork':
      return decideOpenPreWork(state, command, context)
    case 'ClosePreWork':
      return decideClosePreWork(state, context)
    case 'EndPreWork':
      return decideEndPreWork(state, context)
    case 'CloseWorkshop':
      return decideClose(state, context)
    case 'AddStep':
      return decideAddStep(state, command, context)
    case 'ChangeStep':
      return decideChangeStep(state, command, context)
    case 'MoveStep':
      return decideMoveStep(state, command)
    case 'RemoveStep':
      return decideRemoveStep(state, command, context)
    case 'LockLobby':
      return decideLockLobby(command)
    case 'LimitPeople':
      return decideLimitPeople(command)
    case 'Join':
      return decideJoin(state, command, context)
    case 'Leave':
      return decideLeave(state, context)
    case 'RemoveParticipant':
      return decideRemoveParticipant(state, command)
    case 'AddPerson':
      return decideAddPerson(state, command, context)
    case 'MakeTables':
      return decideMakeTables(state, command, context)
    case 'EndTables':
      return state.tables ? accept({ type: 'TablesEnded' }) : accept()
    case 'SeatPerson':
      return decideSeatPerson(state, command)
    case 'ShowSeating':
      return decideShowSeating(state, command)
    case 'ShowTables':
      return decideShowTables(state, command)
    case 'ChooseTable':
      return decideChooseTable(state, command, context)
    case 'SpeakForTable':
      return decideSpeakForTable(state, command, context)
    case 'WriteMinorityNote':
      return decideMinorityNote(state, command, context)
    case 'SayReady':
      return decideSayReady(state, command, context)
    case 'BlockSender':
      return decideBlockSender(state, command, context)
    case 'AllowSender':
      return decideAllowSender(state, command)
    case 'CountPaperPeople':
      return accept({ type: 'PaperPeopleCounted', people: command.people })
    case 'GoTo':
      return decideGoTo(state, command, context)
    case 'CallLast':
      return decideCallLast(state, command, context)
    case 'EndLastCall':
      return decideEndLastCall(state, command, context)
    case 'ReopenStep':
      return decideReopenStep(state, command, context)
    case 'SealStep':
      return decideSealStep(state, command, context)
    case 'StartCountdown':
    case 'ExtendCountdown':
    case 'PauseCountdown':
    case 'ResumeCountdown':
    case 'StopCountdown':
      return decideCountdown(state, command, context)
    case 'SetFocus':
      return decideSetFocus(state, command, context)
    case 'BlankScreen':
      return accept({ type: 'ScreenBlanked', blank: command.blank })
    case 'AddHarvest':
      return decideAddHarvest(state, command, context)
    case 'EditHarvest':
      return decideEditHarvest(state, command, context)
    case 'RemoveHarvest':
      return decideRemoveHarvest(state, command)
    case 'AppointScribe':
      return decideAppointScribe(state, command)
    case 'RestoreHarvest':
      return decideRestoreHarvest(state, command)
    case 'RaiseHand':
      return decideRaiseHand(state, command, context)
    case 'GiveTurn':
      return decideGiveTurn(state, command, context)
    case 'TakeBackTurn':
      return decideTakeBackTurn(state, command)
    case 'VolunteerAsJester':
      return decideVolunteer(state, command, context)
    case 'AppointJester':
      return decideAppointJester(state, command)
    case 'DrawJester':
      return decideDrawJester(state, context)
    case 'HandOverLead':
      return decideHandOver(state, command, context)
    case 'AdmitFacilitator':
      return decideAdmitFacilitator(state, command)
    case 'DismissFacilitator':
      return decideDismissFacilitator(state, command)
    case 'WriteForeword':
      return accept({ type: 'ForewordWritten', text: command.text })
    case 'HideReportLine':
      return decideHideReportLine(state, command, context)
    case 'PublishReport':
      return decidePublish(state, context)
    case 'TakeReportBack':
      return decideTakeBack(state)
    case 'TellOutcome':
      return decideTellOutcome(state, command, context)
    case 'InStep':
      return decideInStep(state, command, context)
    case 'EnterFor':
      return decideEnterFor(state, command, context)
  }
}
