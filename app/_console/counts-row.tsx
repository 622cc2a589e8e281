'use client'

import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { Meter } from '@/app/_components/meter'
import { stepParts } from '@/app/_steps/registry'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'

interface CountsRowProps {
  readonly view: ConsoleView
  readonly step: StepView
}

interface CountProps {
  readonly name: string
  readonly count: number
  readonly total: number
  readonly note?: string
}

function Count({ name, count, total, note }: CountProps) {
  const common = useTranslations('common')
  const words = common('nOfM', { count, total })
  return (
    <Card className="count-card">
      <h3 className="console-label">{name}</h3>
      <p className="count-figure">{words}</p>
      {note !== undefined && <p className="text-note text-ink-2">{note}</p>}
      <Meter value={count} max={total} labels={{ name, words }} />
    </Card>
  )
}

/** Whether everybody has been heard, in numbers: on the phones and in the room. */
export function CountsRow({ view, step }: CountsRowProps) {
  const t = useTranslations('console')
  const kit = useTranslations('steps')
  const takesInput = (view.plans[step.stepId]?.moments ?? []).some((moment) => moment.phase === 'closed')
  const total = Math.max(view.here, step.answered)
  const spoke = Object.values(view.floor.turns).filter((turns) => turns > 0).length
  const more = stepParts(step.kind)?.counts?.(step.content) ?? []
  // Which words a kit has for its counts is its own business; its own test asks for them in both languages.
  const say = kit as unknown as (key: string) => string
  if (!takesInput && spoke === 0 && step.moment.phase !== 'talk') return null
  return (
    <div className="counts-row">
      {takesInput && (
        <Count
          name={t('answered')}
          count={step.answered}
          total={total}
          {...(step.ahead === undefined ? {} : { note: t('ahead', { count: step.ahead }) })}
        />
      )}
      {more.map(({ label, count }) => (
        <Count key={label} name={say(`${step.kind}.${label}`)} count={count} total={Math.max(total, count)} />
      ))}
      <Count name={t('spoke')} count={spoke} total={Math.max(view.here, spoke)} />
    </div>
  )
}
