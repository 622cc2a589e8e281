'use client'

import { useEffect, useState } from 'react'
import type { Moment } from '@/lib/domain/workshop/moment'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { Way } from './course'
import { nextWay, previousWay } from './course'
import { useRun } from './use-run'

export const lastCallSeconds = 20
/** Long enough to see that the button says something else now. */
const settleMs = 700

export interface StepActions {
  readonly next: Way
  readonly previous: Exclude<Way, { to: 'end' }> | undefined
  /** Follows the one button that leads on. */
  readonly goOn: () => void
  /** Input closed a moment ago: who was about to press "close now" must not show the answers with it. */
  readonly isSettling: boolean
  readonly goBack: () => void
  /** Some people have not answered: input closes after a last call. */
  readonly isWaiting: boolean
  readonly isClosing: boolean
  readonly setClosing: (isClosing: boolean) => void
}

/** True for a moment after a last call was over, whoever or whatever ended it. */
function useSettling({ moment, lastCallEndsAt }: StepView): boolean {
  const isCalling = moment.phase === 'open' && lastCallEndsAt !== undefined
  const [wasCalling, setWasCalling] = useState(isCalling)
  const [isSettling, setSettling] = useState(false)
  if (wasCalling !== isCalling) {
    setWasCalling(isCalling)
    setSettling(wasCalling && moment.phase === 'closed')
  }
  useEffect(() => {
    if (!isSettling) return
    const timer = setTimeout(() => setSettling(false), settleMs)
    return () => clearTimeout(timer)
  }, [isSettling])
  return isSettling
}

/** What leads on and back from where a step stands; the buttons and the shortcuts do the same. */
export function useStepActions(view: ConsoleView, step: StepView): StepActions {
  const run = useRun()
  const [isClosing, setClosing] = useState(false)
  const isSettling = useSettling(step)
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
    isSettling,
    goOn: () => {
      if (isSettling) return
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
