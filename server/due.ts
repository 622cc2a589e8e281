import { isDetached } from '@/lib/domain/workshop/mode'
import type { OpenedStep, WorkshopState } from '@/lib/domain/workshop/state'
import { currentStep } from '@/lib/domain/workshop/state'
import type { Clock } from './clock'
import type { Outcome } from './room-decision'

/** After "next" there is this long to say "that was a mistake"; then what was said cannot be led back any more. */
const sealAfterMs = 60_000
const retryMs = 5000
const longestLastCallMs = 120_000
/** A timer cannot wait a month. */
const longestTimerMs = 3_600_000

export interface DueTimersDeps {
  readonly clock: Clock
  readonly onLastCallOver: (stepId: string) => void
  readonly onPreWorkOver: () => void
  readonly seal: (stepId: string) => Promise<Outcome>
}

/** What becomes due by itself: the end of a last call and of what is answered ahead, and sealing what is finished. */
export interface DueTimers {
  readonly look: (state: WorkshopState) => void
  readonly hasWork: () => boolean
  readonly stop: () => void
}

export function createDueTimers({ clock, onLastCallOver, onPreWorkOver, seal }: DueTimersDeps): DueTimers {
  let lastCall: { readonly key: string; readonly timer: NodeJS.Timeout } | undefined
  let preWork: { readonly closesAt: string; readonly timer: NodeJS.Timeout } | undefined
  const seals = new Map<string, NodeJS.Timeout>()

  /** Never longer than what was meant: the clock may have been set back between two starts. */
  function msUntil(at: string, atMost: number): number {
    return Math.min(atMost, Math.max(0, Date.parse(at) - clock.ms()))
  }

  function lookAtLastCall(state: WorkshopState): void {
    const step = currentStep(state)
    const isCalled = step?.moment.phase === 'open' && step.lastCallEndsAt !== undefined
    const key = isCalled ? `${step.stepId} ${step.lastCallEndsAt}` : ''
    if (lastCall?.key === key) return
    clearTimeout(lastCall?.timer)
    lastCall = undefined
    if (!isCalled || step.lastCallEndsAt === undefined) return
    const timer = setTimeout(
      () => onLastCallOver(step.stepId),
      msUntil(step.lastCallEndsAt, longestLastCallMs),
    )
    lastCall = { key, timer }
  }

  /** Looks again at the end of it: the timer of a month that a computer slept through tells nothing. */
  function lookAtPreWork({ preWork: open }: WorkshopState): void {
    if (preWork?.closesAt === open?.closesAt) return
    clearTimeout(preWork?.timer)
    preWork = undefined
    if (open === undefined) return
    const wait = () => {
      const left = Date.parse(open.closesAt) - clock.ms()
      if (left <= 0) return onPreWorkOver()
      preWork = { closesAt: open.closesAt, timer: setTimeout(wait, Math.min(left, longestTimerMs)) }
    }
    wait()
  }

  async function sealNow(stepId: string): Promise<void> {
    const outcome = await seal(stepId)
    const again = outcome.kind === 'refused' && outcome.code === 'storage-unavailable'
    if (again && seals.has(stepId))
      seals.set(
        stepId,
        setTimeout(() => void sealNow(stepId), retryMs),
      )
    else seals.delete(stepId)
  }

  function delay(state: WorkshopState, step: OpenedStep): number {
    if (state.status === 'closed' || step.finishedAt === undefined) return 0
    return msUntil(new Date(Date.parse(step.finishedAt) + sealAfterMs).toISOString(), sealAfterMs)
  }

  function lookAtSeals(state: WorkshopState): void {
    for (const step of Object.values(state.steps)) {
      const isDue = step.status === 'finished' && isDetached(state.about.mode)
      const isClosed = state.status === 'closed'
      if (seals.has(step.stepId) && (!isDue || isClosed)) {
        clearTimeout(seals.get(step.stepId))
        seals.delete(step.stepId)
      }
      if (step.status !== 'finished' || !isDue || seals.has(step.stepId)) continue
      seals.set(
        step.stepId,
        setTimeout(() => void sealNow(step.stepId), delay(state, step)),
      )
    }
  }

  return {
    look: (state) => {
      lookAtLastCall(state)
      lookAtPreWork(state)
      lookAtSeals(state)
    },
    hasWork: () => lastCall !== undefined || seals.size > 0,
    stop: () => {
      clearTimeout(lastCall?.timer)
      clearTimeout(preWork?.timer)
      for (const timer of seals.values()) clearTimeout(timer)
      seals.clear()
    },
  }
}
