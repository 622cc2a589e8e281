'use client'

import { useState } from 'react'
import type { Moment } from '@/lib/domain/workshop/moment'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { Way } from './course'
import { nextWay, previousWay } from './course'
import { useRun } from './use-run'

export const lastCallSeconds = 20

export interface StepActions {
  readonly next: Way
  readonly previous: Exclude<Way, { to: 'end' }> | undefined
  /** Follows the one button that leads on. */
  readonly goOn: () => void
  readonly goBack: () => void
  /** Some people have not answered: input closes after a last call. */
  readonly isWaiting: boolean
  readonly isClosing: boolean
  readonly setClosing: (isClosing: boolean) => void
}

/** What leads on and back from where a step stands; the buttons and the shortcuts do the same. */
export function useStepActions(view: ConsoleView, step: StepView): StepActions {
  const run = useRun()
  const [isClosing, setClosing] = useState(false)
  const { stepId, moment, lastCallEndsAt } = step
  const from = { stepId, moment }
  const [next, previous] = [nextWay(view, step), previousWay(view, step)]
  const isWaiting = step.answered < view.here && lastCallEndsAt === undefined

  function goTo(target: string, at: Moment, finish: boolean): void {
    void run({ type: 'GoTo', from, stepId: target, moment: at, finish })
  }

  /** People who are still writing get a moment; when everybody has answered it closes at once. */
  function closeInput(at: Moment): void {
    if (isWaiting) void run({ type: 'CallLast', from, seconds: lastCallSeconds })
    else goTo(stepId, at, false)
  }

  return {
    next,
    previous,
    isWaiting,
    isClosing,
    setClosing,
    goOn: () => {
      if (next.to === 'end') setClosing(true)
      else if (next.to === 'step') goTo(next.plan.stepId, next.moment, true)
      else if (next.moment.phase === 'closed') closeInput(next.moment)
      else goTo(stepId, next.moment, false)
    },
    goBack: () => {
      if (previous?.to === 'moment') goTo(stepId, previous.moment, false)
      if (previous?.to === 'step') goTo(previous.plan.stepId, previous.moment, false)
    },
  }
}
