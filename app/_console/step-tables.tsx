'use client'

import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { SelectField } from '@/app/_components/select-field'
import { shownPart, toldInOrder } from '@/app/_screen/screen-tables'
import { MinorityList } from '@/app/_shell/minority-list'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

interface StepTablesProps {
  readonly view: ConsoleView
  readonly step: StepView
}

function WhatIsShown({ step }: Pick<StepTablesProps, 'step'>) {
  const t = useTranslations('tables')
  const run = useRun()
  const { tables, stepId } = step
  if (!tables) return null
  const told = toldInOrder(tables)
  if (told.length === 0) return <p className="text-note text-ink-2">{t('console.shown.noneTold')}</p>
  return (
    <>
      <SelectField
        id="shown-tables"
        label={t('console.shown.choose')}
        value={String(shownPart(tables))}
        onChange={({ target: { value } }) =>
          void run({
            type: 'ShowTables',
            stepId,
            shown: value === 'whole' || value === 'each' ? value : Number(value),
          })
        }
      >
        <option value="whole">{t('console.shown.whole')}</option>
        <option value="each">{t('console.shown.each')}</option>
        {told.map(({ table }) => (
          <option key={table} value={table}>
            {t('table', { number: table })}
          </option>
        ))}
      </SelectField>
      {tables.untold.length > 0 && (
        <p className="text-note text-ink-2">
          {t('console.shown.untold', { count: tables.untold.length, tables: tables.untold.join(', ') })}
        </p>
      )}
    </>
  )
}

/** A step by table: what the room sees of the tables, and what some there saw differently. */
export function StepTables({ view, step }: StepTablesProps) {
  const t = useTranslations('tables')
  const needsTables = step.perTable === true && view.seating === undefined && !step.isDone
  if (!needsTables && !step.tables && !step.minority) return null
  return (
    <Card className="grid gap-2">
      <h3 className="console-label mb-0">{t('console.shown.title')}</h3>
      {needsTables && <p className="text-note">{t('console.stepNeeds')}</p>}
      <WhatIsShown step={step} />
      {step.minority && (
        <section className="grid gap-1">
          <h4 className="font-label">{t('minority.heading')}</h4>
          <MinorityList notes={step.minority} />
        </section>
      )}
    </Card>
  )
}
