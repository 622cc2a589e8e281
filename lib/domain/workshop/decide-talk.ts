import type { CommandOf, KernelCommand } from './command'
import type { Context } from './context'
import type { Countdown } from './countdown'
import { extendedCountdown, pausedCountdown, resumedCountdown, startedCountdown } from './countdown'
import type { WorkshopEvent } from './event'
import { kitOf } from './kit'
import { limits } from './limits'
import type { Decision, RefusalCode } from './refusal'
import { accept, refuse } from './refusal'
import type { OpenedStep, WorkshopState } from './state'
import { stepOf } from './state'
import { peopleAt } from './seating'
import { atLeastIn, viewContext } from './view-context'

type CountdownCommand = Extract<KernelCommand, { type: `${string}Countdown` }>

function changedCountdown(
  countdown: Countdown | undefined,
  command: CountdownCommand,
  now: string,
): Countdown | null | undefined {
  if (command.type === 'StartCountdown') return startedCountdown(now, command.seconds)
  if (command.type === 'StopCountdown') return null
  if (countdown === undefined) return undefined
  if (command.type === 'ExtendCountdown') return extendedCountdown(countdown, now, command.seconds)
  return command.type === 'PauseCountdown'
    ? pausedCountdown(countdown, now)
    : resumedCountdown(countdown, now)
}

export function decideCountdown(
  state: WorkshopState,
  command: CountdownCommand,
  { now }: Context,
): Decision<WorkshopEvent> {
  const countdown = changedCountdown(state.countdown, command, now)
  return countdown === undefined ? refuse('not-now') : accept({ type: 'CountdownSet', countdown })
}

export function decideSetFocus(
  state: WorkshopState,
  { focus }: CommandOf<'SetFocus'>,
  { kits }: Context,
): Decision<WorkshopEvent> {
  if (focus === null) return accept({ type: 'FocusSet', focus })
  const step = stepOf(state, focus.stepId)
  if (!step) return refuse('unknown-step')
  const context = viewContext(state, step, 'screen')
  const text = kitOf(kits, step.kind)?.itemText?.(step.kit, context, focus.itemId)
  return text === undefined ? refuse('unknown-item') : accept({ type: 'FocusSet', focus })
}

function openedStep(state: WorkshopState, stepId: string): OpenedStep | undefined {
  const step = stepOf(state, stepId)
  return step && step.status !== 'planned' ? step : undefined
}

function hasLine(step: OpenedStep, lineId: string): boolean {
  return step.harvest.some((line) => line.lineId === lineId)
}

/** What a table says stands under its number only where enough people sit there to be nobody in particular. */
function harvestTableRefusal(state: WorkshopState, table: number): RefusalCode | undefined {
  if (!state.tables || table > state.tables.count) return 'unknown-item'
  return peopleAt(state, table) < atLeastIn(state) ? 'table-too-small' : undefined
}

export function decideAddHarvest(
  state: WorkshopState,
  { stepId, kind, text, about, table }: CommandOf<'AddHarvest'>,
  { newId }: Context,
): Decision<WorkshopEvent> {
  const step = openedStep(state, stepId)
  if (!step) return refuse('unknown-step')
  if (step.harvest.length >= limits.harvestLinesPerStep) return refuse('too-many-items')
  if (about !== null && !hasLine(step, about)) return refuse('unknown-item')
  const refusal = table === undefined ? undefined : harvestTableRefusal(state, table)
  if (refusal) return refuse(refusal)
  return accept({
    type: 'HarvestAdded',
    stepId,
    lineId: newId(),
    kind,
    text,
    ...(about === null ? {} : { about }),
    ...(table === undefined ? {} : { table }),
  })
}

export function decideEditHarvest(
  state: WorkshopState,
  { stepId, lineId, text }: CommandOf<'EditHarvest'>,
): Decision<WorkshopEvent> {
  const step = openedStep(state, stepId)
  if (!step) return refuse('unknown-step')
  return hasLine(step, lineId)
    ? accept({ type: 'HarvestEdited', stepId, lineId, text })
    : refuse('unknown-item')
}

/** Reservations about the line go with it. */
export function decideRemoveHarvest(
  state: WorkshopState,
  { stepId, lineId }: CommandOf<'RemoveHarvest'>,
): Decision<WorkshopEvent> {
  const step = openedStep(state, stepId)
  if (!step) return refuse('unknown-step')
  return hasLine(step, lineId) ? accept({ type: 'HarvestRemoved', stepId, lineId }) : refuse('unknown-item')
}
