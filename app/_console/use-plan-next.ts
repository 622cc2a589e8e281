'use client'

import { useCallback } from 'react'
import { proposeStep } from '@/app/_actions/steps'
import type { Json } from '@/lib/domain/json'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

/** A new step right after the one everybody is at, as its kit proposes it. */
export function usePlanNext({ order }: ConsoleView, stepId: string, workshopId: string) {
  const run = useRun()
  const before = order[order.indexOf(stepId) + 1] ?? null
  return useCallback(
    async (kind: string, choice: Json): Promise<boolean> => {
      const plan = await proposeStep(workshopId, kind, choice)
      return plan !== undefined && (await run({ type: 'AddStep', plan, before })).ok
    },
    [run, workshopId, before],
  )
}
