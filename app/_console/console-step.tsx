'use client'

import { useTranslations } from 'next-intl'
import { Banner } from '@/app/_components/banner'
import { Card } from '@/app/_components/card'
import { Meter } from '@/app/_components/meter'
import { PhasePills } from '@/app/_components/phase-pills'
import { stepParts } from '@/app/_steps/registry'
import { Words } from '@/app/_shell/words'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { phasesOf, roundsOf } from './course'
import { FloorCard } from './floor-card'
import { FocusNote } from './focus-note'
import { HarvestBar } from './harvest-bar'
import { HarvestLines } from './harvest-lines'
import { PointerCard } from './pointer-card'
import { StepClock } from './step-clock'
import { StepFoot } from './step-foot'
import { useRun } from './use-run'

interface ConsoleStepProps {
  readonly view: ConsoleView
  readonly step: StepView
}

function PhaseStrip({ view, step }: ConsoleStepProps) {
  const t = useTranslations('console')
  const phases = useTranslations('common.phases')
  const moments = view.plans[step.stepId]?.moments ?? []
  const rounds = roundsOf(moments)
  const strip = phasesOf(moments, step.moment.round)
  if (strip.length < 2) return null
  const now = strip.findIndex((moment) => moment.phase === step.moment.phase)
  return (
    <div className="grid gap-1">
      {rounds.length > 1 && (
        <p className="text-note text-ink-2">
          {t('round', { number: rounds.indexOf(step.moment.round) + 1, total: rounds.length })}
        </p>
      )}
      <PhasePills
        phases={strip.map((moment, index) => ({
          label: phases(moment.phase),
          state: index < now ? 'past' : index === now ? 'now' : 'next',
        }))}
        labels={{ strip: t('phaseStrip'), done: t('phaseDone') }}
      />
    </div>
  )
}

/** The step everybody is at: where it stands, what the room sees, what was said, and the way on. */
export function ConsoleStep({ view, step }: ConsoleStepProps) {
  const t = useTranslations('console')
  const common = useTranslations('common')
  const run = useRun()
  const Part = stepParts(step.kind)?.console
  const { stepId, kind } = step
  const total = Math.max(view.here, step.answered)
  const words = common('nOfM', { count: step.answered, total })
  const takesInput = (view.plans[stepId]?.moments ?? []).some((moment) => moment.phase === 'closed')
  return (
    <>
      <div>
        <h2 className="text-[1.5625rem] leading-tight">
          <Words>{step.title}</Words>
        </h2>
        {step.instruction !== '' && (
          <p className="truncate text-ink-2" title={step.instruction}>
            <Words>{step.instruction}</Words>
          </p>
        )}
      </div>
      <PhaseStrip view={view} step={step} />
      <FocusNote view={view} />
      {step.isFixed && <Banner tone="info">{t('fixed')}</Banner>}
      <div className="console-body">
        <Card className="console-room">
          <h3 className="console-label">{t('room')}</h3>
          {Part && (
            <Part
              step={step}
              view={step.content}
              here={view.here}
              send={(input) => run({ type: 'InStep', stepId, kind, input })}
              setFocus={(itemId) =>
                void run({ type: 'SetFocus', focus: itemId === null ? null : { stepId, itemId } })
              }
              focusedItemId={view.focus?.stepId === stepId ? view.focus.itemId : undefined}
            />
          )}
        </Card>
        <div className="console-side">
          {takesInput && (
            <Card>
              <h3 className="console-label">{t('answered')}</h3>
              <p className="text-title font-figure tabular-nums">{words}</p>
              {step.ahead !== undefined && <p className="text-ink-2">{t('ahead', { count: step.ahead })}</p>}
              <Meter value={step.answered} max={total} labels={{ name: t('answered'), words }} />
            </Card>
          )}
          <StepClock view={view} minutes={step.minutes} />
          {(step.moment.phase === 'talk' || step.moment.phase === 'harvest') && <FloorCard view={view} />}
          <PointerCard view={view} />
          <HarvestLines step={step} />
        </div>
      </div>
      <HarvestBar step={step} />
      <StepFoot view={view} step={step} />
    </>
  )
}
