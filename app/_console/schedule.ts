import type { ConsoleView, PlanView } from '@/lib/domain/workshop/view-console'
import { plansInOrder } from './course'

function secondsHere({ enteredAt }: PlanView, now: number): number {
  return enteredAt === undefined || now === 0 ? 0 : Math.max(0, (now - Date.parse(enteredAt)) / 1000)
}

/** Whole minutes spent in a step so far, the present stay included. */
export function minutesSpent(plan: PlanView, now: number): number {
  return Math.round((plan.spentSeconds + secondsHere(plan, now)) / 60)
}

export interface Schedule {
  /** Minutes behind the plan; negative is ahead. */
  readonly behind: number
  /** Minutes still planned, the rest of the present step included. */
  readonly left: number
  /** Minutes planned for the steps so far, up to where the present one stands. */
  readonly plannedSoFar: number
}

function isOver({ status }: PlanView): boolean {
  return status === 'finished' || status === 'sealed'
}

/**
 * Planned minutes against the clock; undefined before the first step. A step that was passed over counts as
 * time won, one that was held out of turn as time spent.
 */
export function scheduleOf(
  view: Pick<ConsoleView, 'order' | 'plans' | 'step'>,
  now: number,
): Schedule | undefined {
  const plans = plansInOrder(view)
  const index = plans.findIndex((plan) => plan.stepId === view.step?.stepId)
  const current = plans[index]
  if (!current || now === 0) return undefined
  const behindUs = plans.filter(
    (plan, place) => place !== index && (place < index || plan.status !== 'planned'),
  )
  const toCome = plans.filter((plan, place) => place > index && plan.status === 'planned')
  const here = (secondsHere(current, now) + current.spentSeconds) / 60
  const over = here - current.minutes
  const overBefore = behindUs.reduce((sum, plan) => sum + plan.spentSeconds / 60 - plan.minutes, 0)
  const planned = toCome.reduce((sum, plan) => sum + plan.minutes, 0)
  return {
    behind: Math.round(overBefore + (isOver(current) ? over : Math.max(0, over))),
    left: Math.round(planned + (isOver(current) ? 0 : Math.max(0, -over))),
    plannedSoFar: behindUs.reduce((sum, plan) => sum + plan.minutes, Math.min(current.minutes, here)),
  }
}
