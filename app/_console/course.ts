import type { Moment } from '@/lib/domain/workshop/moment'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView, PlanView } from '@/lib/domain/workshop/view-console'

/** Where one button leads: a moment of this step, or another step. */
export type Way =
  | { readonly to: 'moment'; readonly moment: Moment; readonly isNewRound: boolean }
  | { readonly to: 'step'; readonly plan: PlanView; readonly moment: Moment }
  | { readonly to: 'end' }

function isSame(a: Moment, b: Moment): boolean {
  return a.round === b.round && a.phase === b.phase
}

export function plansInOrder(view: ConsoleView): readonly PlanView[] {
  return view.order.flatMap((stepId) => view.plans[stepId] ?? [])
}

/** What a line of the running order plans, to put it there once more. */
export function planOf({ kind, title, instruction, minutes, config, perTable }: PlanView): StepPlan {
  return { kind, title, instruction, minutes, config, ...(perTable ? { perTable } : {}) }
}

function firstMoment({ moments, status }: PlanView): Moment | undefined {
  if (status === 'planned' || status === 'opened') return moments[0]
  return moments.find((moment) => moment.phase === 'revealed') ?? moments[0]
}

/** Where a step is entered: at its start, or at its answers when it is finished. */
export function entryOf(plan: PlanView): Moment | undefined {
  return firstMoment(plan)
}

export function nextWay(view: ConsoleView, step: StepView): Way {
  const plans = plansInOrder(view)
  const index = plans.findIndex((plan) => plan.stepId === step.stepId)
  const moments = plans[index]?.moments ?? []
  const moment = moments[moments.findIndex((each) => isSame(each, step.moment)) + 1]
  if (moment) return { to: 'moment', moment, isNewRound: moment.round !== step.moment.round }
  const plan = plans[index + 1]
  const entry = plan && firstMoment(plan)
  return plan && entry ? { to: 'step', plan, moment: entry } : { to: 'end' }
}

export function previousWay(view: ConsoleView, step: StepView): Exclude<Way, { to: 'end' }> | undefined {
  const plans = plansInOrder(view)
  const index = plans.findIndex((plan) => plan.stepId === step.stepId)
  const moments = plans[index]?.moments ?? []
  const moment = moments[moments.findIndex((each) => isSame(each, step.moment)) - 1]
  const mayReopen = !step.isDone || moment?.phase !== 'open'
  if (moment && mayReopen) return { to: 'moment', moment, isNewRound: moment.round !== step.moment.round }
  const plan = plans[index - 1]
  const last = plan?.moments.at(-1)
  return plan && last ? { to: 'step', plan, moment: last } : undefined
}

/** The rounds of a step in order, and the phases of one of them. */
export function roundsOf(moments: readonly Moment[]): readonly string[] {
  return [...new Set(moments.map((moment) => moment.round))]
}

export function phasesOf(moments: readonly Moment[], round: string): readonly Moment[] {
  return moments.filter((moment) => moment.round === round)
}
