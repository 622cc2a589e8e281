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

/** Planned minutes against the clock; undefined before the first step. */
export function scheduleOf(view: ConsoleView, now: number): Schedule | undefined {
  const plans = plansInOrder(view)
  const current = plans.find((plan) => plan.stepId === view.step?.stepId)
  if (!current || now === 0) return undefined
  const opened = plans.filter((plan) => plan.status !== 'planned')
  const before = opened.filter((plan) => plan.stepId !== current.stepId)
  const overBefore = before.reduce((sum, plan) => sum + minutesSpent(plan, now) - plan.minutes, 0)
  const here = secondsHere(current, now) / 60 + current.spentSeconds / 60
  const overHere = Math.max(0, here - current.minutes)
  const planned = plans
    .filter((plan) => plan.status === 'planned')
    .reduce((sum, plan) => sum + plan.minutes, 0)
  return {
    behind: Math.round(overBefore + overHere),
    left: Math.round(planned + Math.max(0, current.minutes - here)),
    plannedSoFar: before.reduce((sum, plan) => sum + plan.minutes, Math.min(current.minutes, here)),
  }
}
