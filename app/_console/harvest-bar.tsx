'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import type { HarvestKind } from '@/lib/domain/workshop/harvest-kinds'
import type { StepView } from '@/lib/domain/workshop/view'
import { textLimits } from '@/lib/domain/text-limits'
import { harvestTextId } from './console-shortcuts'
import { useRun } from './use-run'

const kinds: readonly HarvestKind[] = ['insight', 'agreement', 'question', 'reservation']

interface HarvestBarProps {
  readonly step: StepView
  /** Tables from which a line may come: those of enough people. */
  readonly tables: readonly number[]
}

/** Always in reach: writing down what the group just said. What was typed stays when it is refused. */
export function HarvestBar({ step, tables }: HarvestBarProps) {
  const t = useTranslations('console.harvest')
  const names = useTranslations('common.harvest')
  const run = useRun()
  const [kind, setKind] = useState<HarvestKind>('insight')
  const [text, setText] = useState('')
  const [about, setAbout] = useState('')
  const [table, setTable] = useState('')
  const tableWords = useTranslations('tables')
  const { stepId, harvest } = step
  const lines = harvest.filter((line) => line.kind !== 'reservation')
  const isReservation = kind === 'reservation'

  async function add(): Promise<void> {
    const target = isReservation && lines.some((line) => line.lineId === about) ? about : null
    const from = tables.includes(Number(table)) ? { table: Number(table) } : {}
    const reply = await run({ type: 'AddHarvest', stepId, kind, text, about: target, ...from })
    if (reply.ok) setText('')
  }

  return (
    <form
      className="harvest-bar"
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <fieldset className="harvest-kinds">
        <legend className="console-label">{t('title')}</legend>
        {kinds.map((each) => (
          <ChoiceChip
            key={each}
            kind="radio"
            name="harvest-kind"
            label={names(each)}
            checked={kind === each}
            onChange={() => setKind(each)}
          />
        ))}
        {isReservation && lines.length > 0 && (
          <select
            className="field-input harvest-about"
            aria-label={t('about')}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          >
            <option value="">{t('aboutNothing')}</option>
            {lines.map((line) => (
              <option key={line.lineId} value={line.lineId}>
                {line.text}
              </option>
            ))}
          </select>
        )}
      </fieldset>
      <div className="flex gap-2">
        <input
          id={harvestTextId}
          className="field-input"
          aria-label={t('text')}
          placeholder={t('hint')}
          dir="auto"
          value={text}
          maxLength={textLimits.harvest * 2}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
        />
        {tables.length > 0 && (
          <select
            className="field-input harvest-table"
            aria-label={tableWords('console.harvest')}
            value={table}
            onChange={(event) => setTable(event.target.value)}
          >
            <option value="">{tableWords('console.harvestAll')}</option>
            {tables.map((number) => (
              <option key={number} value={number}>
                {tableWords('table', { number })}
              </option>
            ))}
          </select>
        )}
        <Button type="submit" tone="secondary" className="flex-none whitespace-nowrap">
          {t('add')}
        </Button>
      </div>
    </form>
  )
}
