'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { Dialog } from '@/app/_components/dialog'
import { TextField } from '@/app/_components/text-field'
import { limits } from '@/lib/domain/workshop/limits'
import type { Seating } from '@/lib/domain/workshop/table'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

interface TablesDialogProps {
  readonly view: ConsoleView
  readonly onClose: () => void
}

const ways: readonly Seating[] = ['draw', 'choose', 'one-phone']
const usualSize = 6

/** How people come to a table, and how many tables there are. */
export function TablesDialog({ view, onClose }: TablesDialogProps) {
  const t = useTranslations('tables.console.form')
  const common = useTranslations('common')
  const run = useRun()
  const { peopleIn, mode, atLeast } = view
  const [way, setWay] = useState<Seating>('draw')
  const [by, setBy] = useState<'size' | 'count'>('size')
  const [number, setNumber] = useState(String(Math.max(usualSize, mode === 'named' ? 0 : atLeast)))
  const given = Math.max(1, Math.round(Number(number)) || 1)
  const tables = by === 'count' ? given : Math.max(1, Math.ceil(peopleIn / given))
  // One phone stands for a table: how many people there are is not known here.
  const isCounted = way !== 'one-phone'
  const isTooSmall = isCounted && mode !== 'named' && peopleIn > 0 && Math.floor(peopleIn / tables) < atLeast

  function choose(next: Seating): void {
    setWay(next)
    if (next === 'one-phone') setBy('count')
  }

  return (
    <Dialog
      dialogId="tables"
      isOpen
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      foot={
        <Button type="submit" form="tables-form">
          {t('submit')}
        </Button>
      }
    >
      <form
        id="tables-form"
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void run({ type: 'MakeTables', way, by, number: given }).then((reply) => reply.ok && onClose())
        }}
      >
        <fieldset className="grid gap-2">
          <legend className="field-label mb-1">{t('way')}</legend>
          <div className="flex flex-wrap gap-2">
            {ways.map((each) => (
              <ChoiceChip
                key={each}
                kind="radio"
                name="tables-way"
                label={t(each)}
                checked={way === each}
                onChange={() => choose(each)}
              />
            ))}
          </div>
          <p className="text-note text-ink-2">{t(`${way}About`)}</p>
        </fieldset>
        {isCounted && (
          <fieldset className="grid gap-2">
            <legend className="field-label mb-1">{t('by')}</legend>
            <div className="flex flex-wrap gap-2">
              {(['size', 'count'] as const).map((each) => (
                <ChoiceChip
                  key={each}
                  kind="radio"
                  name="tables-by"
                  label={t(each)}
                  checked={by === each}
                  onChange={() => setBy(each)}
                />
              ))}
            </div>
          </fieldset>
        )}
        <TextField
          id="tables-number"
          type="number"
          label={by === 'size' ? t('size') : t('count')}
          min={1}
          max={limits.tables}
          required
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          className="max-w-32"
        />
        <div role="status" className="grid gap-1">
          {isCounted && peopleIn > 0 && <p>{t('result', { people: peopleIn, tables })}</p>}
          {isTooSmall && <p className="text-note">{t('tooSmall', { count: atLeast })}</p>}
          {view.seating && <p className="text-note">{t('anew')}</p>}
        </div>
      </form>
    </Dialog>
  )
}
