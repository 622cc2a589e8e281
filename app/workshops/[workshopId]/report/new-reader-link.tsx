'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { makeReaderLink } from '@/app/_actions/report'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'

interface NewReaderLinkProps {
  readonly workshopId: string
  /** For how many days a link can be made. */
  readonly choices: readonly number[]
  readonly usual: number
}

/** The address is shown once: only its hash is kept. */
export function NewReaderLink({ workshopId, choices, usual }: NewReaderLinkProps) {
  const t = useTranslations('report.links')
  const [address, setAddress] = useState('')
  const [days, setDays] = useState(usual)
  return (
    <div className="grid gap-2">
      <p className="text-ink-2">{t('about')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          id="reader-days"
          label={t('days')}
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t('dayCount', { count: choice })}
            </option>
          ))}
        </SelectField>
        <Button tone="secondary" onClick={() => void makeReaderLink(workshopId, days).then(setAddress)}>
          {t('make')}
        </Button>
      </div>
      {address !== '' && (
        <TextField
          id="reader-link"
          label={t('address')}
          hint={t('once')}
          value={address}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  )
}
