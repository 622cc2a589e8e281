import type { KitUndo, StepDeed } from '@/app/_steps/kit-undo'
import type { KernelCommand } from '@/lib/domain/workshop/command'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { CommandMessage } from '@/lib/protocol/message'
import { planOf } from './course'

export type SentCommand = CommandMessage['command']

/** What the console showed when something was pressed. A running order of one’s own has no more than its lines. */
export type Shown = Pick<ConsoleView, 'order' | 'plans'> &
  Partial<Pick<ConsoleView, 'step' | 'people' | 'countdown' | 'focus' | 'floor' | 'door' | 'leaderId'>>

/** What was done, as a key of `console.undo`. */
export type Deed =
  | 'moved-on'
  | 'step-removed'
  | 'step-changed'
  | 'step-moved'
  | 'clock'
  | 'focus'
  | 'harvest-removed'
  | 'harvest-changed'
  | 'turn'
  | 'jester'
  | 'places'
  | 'seat'
  | 'lead'
  | 'hidden'
  | 'shown'
  | 'sender-blocked'
  | 'sender-allowed'
  | StepDeed

export interface Undo {
  readonly deed: Deed
  /** Of the step or line it was about. */
  readonly title?: string
  /** One after another, at the server time at which it is pressed. */
  readonly commands: (now: number) => readonly SentCommand[]
}

type Of<Type extends KernelCommand['type']> = Extract<KernelCommand, { type: Type }>
const once = (deed: Deed, command: SentCommand, title?: string): Undo => ({
  deed,
  commands: () => [command],
  ...(title === undefined ? {} : { title }),
})

function goneBack({ step, plans }: Shown, { stepId, moment, finish }: Of<'GoTo'>): Undo | undefined {
  if (!step) return undefined
  const back = {
    type: 'GoTo',
    from: { stepId, moment },
    stepId: step.stepId,
    moment: step.moment,
    finish: false,
  } as const
  const isFinished = finish && stepId !== step.stepId && plans[step.stepId]?.status === 'opened'
  return {
    deed: 'moved-on',
    ...(plans[stepId] ? { title: plans[stepId].title } : {}),
    commands: () => [...(isFinished ? [{ type: 'ReopenStep', stepId: step.stepId } as const] : []), back],
  }
}

function putBack({ order, plans }: Shown, { stepId }: Of<'RemoveStep'>): Undo | undefined {
  const plan = plans[stepId]
  if (!plan) return undefined
  const before = order[order.indexOf(stepId) + 1] ?? null
  return once('step-removed', { type: 'AddStep', plan: planOf(plan), before }, plan.title)
}

function changedBack({ plans }: Shown, { stepId }: Of<'ChangeStep'>): Undo | undefined {
  const plan = plans[stepId]
  if (!plan) return undefined
  return once('step-changed', { type: 'ChangeStep', stepId, plan: planOf(plan) }, plan.title)
}

function movedBack({ order, plans }: Shown, { stepId }: Of<'MoveStep'>): Undo | undefined {
  const before = order[order.indexOf(stepId) + 1] ?? null
  return once('step-moved', { type: 'MoveStep', stepId, before }, plans[stepId]?.title)
}

const shortestSeconds = 5

/** The clock as it would be now if nobody had touched it. */
function clockBack({ countdown }: Shown): Undo {
  if (!countdown) return once('clock', { type: 'StopCountdown' })
  const { totalSeconds } = countdown
  return {
    deed: 'clock',
    commands: (now) => {
      const left =
        countdown.status === 'paused'
          ? countdown.secondsLeft
          : Math.round((Date.parse(countdown.endsAt) - now) / 1000)
      const seconds = Math.max(shortestSeconds, left)
      const start = { type: 'StartCountdown', seconds, totalSeconds } as const
      return countdown.status === 'paused' ? [start, { type: 'PauseCountdown' }] : [start]
    },
  }
}

function focusBack({ focus }: Shown): Undo {
  return once('focus', {
    type: 'SetFocus',
    focus: focus ? { stepId: focus.stepId, itemId: focus.itemId } : null,
  })
}

function lineBack({ step }: Shown, command: Of<'EditHarvest'>): Undo | undefined {
  const line = step?.harvest.find(({ lineId }) => lineId === command.lineId)
  return line && once('harvest-changed', { ...command, text: line.text })
}

function inStepBack(
  { step }: Shown,
  command: Extract<SentCommand, { type: 'InStep' }>,
  kitUndo: KitUndo | undefined,
): Undo | undefined {
  const { input } = command
  if (typeof input === 'object' && input !== null && 'hidden' in input && typeof input.hidden === 'boolean') {
    const { hidden } = input
    return once(hidden ? 'hidden' : 'shown', { ...command, input: { ...input, hidden: !hidden } })
  }
  if (step?.stepId !== command.stepId) return undefined
  const back = kitUndo?.(step.content, input)
  if (!back) return undefined
  return { deed: back.deed, commands: () => back.inputs.map((each) => ({ ...command, input: each })) }
}

/** How to take back what a facilitator is about to do; nothing where a button or a question does that. */
export function undoOf(shown: Shown, command: SentCommand, kitUndo?: KitUndo): Undo | undefined {
  switch (command.type) {
    case 'GoTo':
      return goneBack(shown, command)
    case 'CallLast':
      return shown.step && goneBack(shown, { ...shown.step, type: 'GoTo', from: command.from, finish: false })
    case 'RemoveStep':
      return putBack(shown, command)
    case 'ChangeStep':
      return changedBack(shown, command)
    case 'MoveStep':
      return movedBack(shown, command)
    case 'StartCountdown':
    case 'ExtendCountdown':
    case 'StopCountdown':
      return clockBack(shown)
    case 'SetFocus':
      return focusBack(shown)
    case 'RemoveHarvest':
      return once('harvest-removed', { ...command, type: 'RestoreHarvest' })
    case 'EditHarvest':
      return lineBack(shown, command)
    case 'GiveTurn':
      return once('turn', { type: 'TakeBackTurn', given: command.participantId })
    case 'AppointJester':
    case 'DrawJester':
      return once('jester', { type: 'AppointJester', participantId: shown.floor?.jesterId ?? null })
    case 'LimitPeople':
      return shown.door && once('places', { type: 'LimitPeople', maximum: shown.door.maximum })
    case 'SeatPerson': {
      const table = shown.people?.[command.participantId]?.table ?? null
      return once('seat', { ...command, table })
    }
    case 'HandOverLead':
      return once('lead', { type: 'HandOverLead', from: command.to, to: command.from })
    case 'BlockSender':
      return once('sender-blocked', { ...command, type: 'AllowSender' })
    case 'AllowSender':
      return once('sender-allowed', { ...command, type: 'BlockSender' })
    case 'InStep':
      return inStepBack(shown, command, kitUndo)
    case 'EditAbout':
    case 'OpenLobby':
    case 'CloseWorkshop':
    case 'AddStep':
    case 'LockLobby':
    case 'RemoveParticipant':
    case 'AddPerson':
    case 'MakeTables':
    case 'EndTables':
    case 'ShowSeating':
    case 'ShowTables':
    case 'EnterFor':
    case 'ReopenStep':
    case 'PauseCountdown':
    case 'ResumeCountdown':
    case 'BlankScreen':
    case 'AddHarvest':
    case 'RestoreHarvest':
    case 'AppointScribe':
    case 'TakeBackTurn':
    case 'Join':
    case 'Leave':
    case 'EndLastCall':
    case 'SealStep':
    case 'RaiseHand':
    case 'VolunteerAsJester':
    case 'ChooseTable':
    case 'SpeakForTable':
    case 'WriteMinorityNote':
    case 'SayReady':
    case 'AdmitFacilitator':
    case 'DismissFacilitator':
    case 'WriteForeword':
    case 'HideReportLine':
    case 'PublishReport':
    case 'TakeReportBack':
    case 'TellOutcome':
    case 'OpenPreWork':
    case 'ClosePreWork':
    case 'EndPreWork':
    case 'CountPaperPeople':
      return undefined
  }
}
