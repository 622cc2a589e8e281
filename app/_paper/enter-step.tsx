'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { enterFromPaper } from '@/app/_actions/paper'
import type { PaperStep } from '@/app/_data/paper'
import { stepParts } from '@/app/_steps/registry'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

interface EnterStepProps {
  readonly workshopId: string
  readonly step: PaperStep
}

/** The form of the kit, and what came of pressing its button, in the place where it was pressed. */
export function EnterStep({ workshopId, step }: EnterStepProps) {
  const [t, refusals] = [useTranslations('paper.counts'), useTranslations('refusals')]
  const [outcome, setOutcome] = useState<AnyRefusalCode | 'saved'>()
  const Part = stepParts(step.kind)?.paper
  if (!Part) return null

  async function enter(inputs: readonly unknown[]): Promise<boolean> {
    setOutcome(undefined)
    const refused = await enterFromPaper(workshopId, step.stepId, inputs)
    setOutcome(refused ?? 'saved')
    return refused === undefined
  }

  function words(come: AnyRefusalCode | 'saved'): string {
    if (come === 'already-shown') return t('fixed')
    return come === 'saved' ? t('saved') : refusals(come)
  }

  return (
    <>
      <Part
        stepId={step.stepId}
        config={step.config}
        entered={step.entered}
        seen={step.seen}
        keptBack={step.keptBack}
        enter={enter}
      />
      <p role="status" className={outcome === 'saved' ? 'text-ok' : 'text-error'}>
        {outcome === undefined ? '' : words(outcome)}
      </p>
    </>
  )
}
