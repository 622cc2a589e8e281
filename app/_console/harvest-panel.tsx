'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { HarvestList } from '@/app/_shell/harvest-list'
import type { HarvestKind } from '@/lib/domain/workshop/harvest'
import type { StepView } from '@/lib/domain/workshop/view'
import { textLimits } from '@/lib/domain/text-limits'
import { useRun } from './use-run'

const kinds: readonly HarvestKind[] = ['insight', 'agreement', 'question', 'reservation']

/** Writing down what the group just said. What was typed stays when it is refused. */
export function HarvestPanel({ step }: { readonly step: StepView }) {
  const t = useTranslations('console.harvest')
  const names = useTranslations('common.harvest')
  const run = useRun()
  const [kind, setKind] = useState<HarvestKind>('insight')
  const [text, setText] = useState('')
  const [about, setAbout] = useState('')
  const { stepId, harvest } = step
  const lines = harvest.filter((line) => line.kind !== 'reservation')
  const isReservation = kind === 'reservation'

  async function add(): Promise<void> {
    const target = isReservation && lines.some((line) => line.lineId === about) ? about : null
    const reply = await run({ type: 'AddHarvest', stepId, kind, text, about: target })
    if (reply.ok) setText('')
  }

  return (
    <Card className="grid gap-3">
      <h3 className="console-label">{t('title')}</h3>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">{t('kind')}</legend>
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
        </fieldset>
        {isReservation && lines.length > 0 && (
          <SelectField
            id="harvest-about"
            label={t('about')}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          >
            <option value="">{t('aboutNothing')}</option>
            {lines.map((line) => (
              <option key={line.lineId} value={line.lineId}>
                {line.text}
              </option>
            ))}
          </SelectField>
        )}
        <div className="grid grid-cols-[1fr_auto] items-end gap-3">
          <TextField
            id="harvest-text"
            label={t('text')}
            value={text}
            maxLength={textLimits.harvest * 2}
            onChange={(event) => setText(event.target.value)}
            autoComplete="off"
          />
          <Button type="submit" tone="secondary">
            {t('add')}
          </Button>
        </div>
      </form>
      {harvest.length === 0 ? (
        <p className="text-note text-ink-2">{t('empty')}</p>
      ) : (
        <HarvestList
          lines={harvest}
          actionsFor={({ lineId, text: words }) => (
            <button
              type="button"
              className="icon-button"
              aria-label={`${t('remove')}: ${words}`}
              onClick={() => void run({ type: 'RemoveHarvest', stepId, lineId })}
            >
              <X aria-hidden="true" size="1.2em" />
            </button>
          )}
        />
      )}
    </Card>
  )
}
