'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { makeReaderLink } from '@/app/_actions/report'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

/** The address is shown once: only its hash is kept. */
export function NewReaderLink({ workshopId }: { readonly workshopId: string }) {
  const t = useTranslations('report.links')
  const [address, setAddress] = useState('')
  return (
    <div className="grid gap-2">
      <p className="text-ink-2">{t('about')}</p>
      <div>
        <Button tone="secondary" onClick={() => void makeReaderLink(workshopId).then(setAddress)}>
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
