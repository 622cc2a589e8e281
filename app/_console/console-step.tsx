'use client'

import { useTranslations } from 'next-intl'
import { Banner } from '@/app/_components/banner'
import { Card } from '@/app/_components/card'
import { PhasePills } from '@/app/_components/phase-pills'
import { stepParts } from '@/app/_steps/registry'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import { Words } from '@/app/_shell/words'
import type { Json } from '@/lib/domain/json'
import { subjectSchema } from '@/lib/domain/steps/subject'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { ConsoleShortcuts } from './console-shortcuts'
import { CountsRow } from './counts-row'
import { phasesOf, roundsOf } from './course'
import { FocusNote } from './focus-note'
import { HarvestBar } from './harvest-bar'
import { HarvestLines } from './harvest-lines'
import { SenderBlocks } from './sender-blocks'
import { StepClock } from './step-clock'
import { StepFoot } from './step-foot'
import { StepTables } from './step-tables'
import { usePlanNext } from './use-plan-next'
import { useRun } from './use-run'
import { useStepActions } from './use-step-actions'
import { WhoIsDone } from './who-is-done'

interface StepInView {
  readonly view: ConsoleView
  readonly step: StepView
}

interface ConsoleStepProps extends StepInView {
  readonly workshopId: string
}

function PhaseStrip({ view, step }: StepInView) {
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

/** What a step is about, where its view says so. */
function subjectIn(content: Json) {
  const subject = typeof content === 'object' && 'subject' in content ? content.subject : undefined
  return subjectSchema.safeParse(subject).data
}

function StepHeading({ view, step }: StepInView) {
  const subject = subjectIn(step.content)
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      {subject && <SubjectBadge subject={subject} size="large" />}
      <div className="min-w-[min(12rem,100%)] flex-1">
        <h2 className="text-[1.5625rem] leading-tight">
          <Words>{step.title}</Words>
        </h2>
        {step.instruction !== '' && (
          <p className="truncate text-ink-2" title={step.instruction}>
            <Words>{step.instruction}</Words>
          </p>
        )}
      </div>
      <div className="ml-auto max-w-full text-right">
        <WhoIsDone step={step} total={Math.max(view.here, step.answered)} />
      </div>
    </div>
  )
}

/** The step everybody is at: where it stands, what the room sees, what was said, and the way on. */
export function ConsoleStep({ view, step, workshopId }: ConsoleStepProps) {
  const t = useTranslations('console')
  const run = useRun()
  const actions = useStepActions(view, step)
  const Part = stepParts(step.kind)?.console
  const { stepId, kind } = step
  const planNext = usePlanNext(view, stepId, workshopId)
  const smallest = view.mode === 'named' ? 1 : view.atLeast
  const harvestTables = view.tableFacts.flatMap(({ table, people }) => (people >= smallest ? table : []))
  return (
    <>
      <ConsoleShortcuts view={view} step={step} actions={actions} />
      <StepHeading view={view} step={step} />
      <PhaseStrip view={view} step={step} />
      <FocusNote view={view} />
      {step.isFixed && <Banner tone="info">{t('fixed')}</Banner>}
      <div className="console-body">
        {/* It scrolls on a small laptop, also where nothing in it can be pressed. */}
        <div className="console-main" role="region" aria-labelledby="console-room" tabIndex={0}>
          <Card className="console-room">
            <h3 id="console-room" className="console-label">
              {t('room')}
            </h3>
            {Part && (
              <SenderBlocks step={step}>
                <Part
                  step={step}
                  view={step.content}
                  here={view.here}
                  send={(input) => run({ type: 'InStep', stepId, kind, input })}
                  setFocus={(itemId) =>
                    void run({ type: 'SetFocus', focus: itemId === null ? null : { stepId, itemId } })
                  }
                  focusedItemId={view.focus?.stepId === stepId ? view.focus.itemId : undefined}
                  planNext={planNext}
                />
              </SenderBlocks>
            )}
          </Card>
          <StepTables view={view} step={step} />
          <HarvestLines step={step} view={view} />
        </div>
        <div className="console-side">
          <StepClock view={view} minutes={step.minutes} />
        </div>
      </div>
      <CountsRow view={view} step={step} />
      <HarvestBar step={step} tables={harvestTables} />
      <StepFoot view={view} step={step} actions={actions} />
    </>
  )
}
