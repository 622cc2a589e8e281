'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { Dialog } from '@/app/_components/dialog'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { useLive, useSend } from '@/app/_live/live-provider'
import { limits } from '@/lib/domain/workshop/limits'
import type { SeatingView } from '@/lib/domain/workshop/view-tables'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

interface TableDialogProps {
  readonly seating: SeatingView
  readonly onClose: () => void
}

const usualPeople = 7
const fewestPeople = 2

/** Which table, and where tables share a phone: for how many people this one answers. */
export function TableDialog({ seating, onClose }: TableDialogProps) {
  const t = useTranslations('tables.phone')
  const [tables, common, refusals] = [
    useTranslations('tables'),
    useTranslations('common'),
    useTranslations('refusals'),
  ]
  const send = useSend()
  const own = useLive((state) => state.own)
  const [table, setTable] = useState(own?.table ?? 1)
  const [isForTable, setForTable] = useState(own?.table === undefined || own.speaksFor !== undefined)
  const [people, setPeople] = useState(String(own?.speaksFor ?? usualPeople))
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const sharesPhone = seating.way === 'one-phone'
  const isFew = Number(people) < seating.atLeast

  async function sit(): Promise<void> {
    const speaks = isForTable ? Number(people) : null
    const reply = await send(
      sharesPhone ? { type: 'SpeakForTable', table, people: speaks } : { type: 'ChooseTable', table },
    )
    if (reply.ok) onClose()
    else setRefused(reply.code)
  }

  return (
    <Dialog
      dialogId="table"
      isOpen
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      foot={
        <Button type="submit" form="table-form" size="phone" isWide>
          {t('submit')}
        </Button>
      }
    >
      <form
        id="table-form"
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void sit()
        }}
      >
        <SelectField
          id="table-number"
          label={t('which')}
          value={String(table)}
          onChange={(event) => setTable(Number(event.target.value))}
          {...(refused === undefined ? {} : { error: refusals(refused) })}
        >
          {Array.from({ length: seating.count }, (_, index) => index + 1).map((number) => (
            <option key={number} value={number}>
              {tables('table', { number })}
              {sharesPhone && seating.taken.includes(number) && number !== own?.table
                ? ` (${t('taken')})`
                : ''}
            </option>
          ))}
        </SelectField>
        {sharesPhone && (
          <fieldset className="grid gap-2">
            <legend className="field-label mb-1">{t('for')}</legend>
            {([true, false] as const).map((each) => (
              <ChoiceChip
                key={String(each)}
                kind="radio"
                name="table-for"
                label={each ? t('forTable') : t('forMe')}
                checked={isForTable === each}
                onChange={() => setForTable(each)}
                isWide
              />
            ))}
          </fieldset>
        )}
        {sharesPhone && isForTable && (
          <TextField
            id="table-people"
            type="number"
            inputMode="numeric"
            label={t('count')}
            {...(isFew ? { hint: t('few', { count: seating.atLeast }) } : {})}
            min={fewestPeople}
            max={limits.peopleAtTable}
            required
            value={people}
            onChange={(event) => setPeople(event.target.value)}
          />
        )}
      </form>
    </Dialog>
  )
}
