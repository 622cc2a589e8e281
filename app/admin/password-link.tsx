'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { makePasswordLink } from '@/app/_actions/admin'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

/** The address is shown once: only its hash is kept. */
export function PasswordLink({ userId, name }: { readonly userId: string; readonly name: string }) {
  const t = useTranslations('admin')
  const [address, setAddress] = useState('')
  if (address !== '')
    return (
      <div className="order-last basis-full">
        <TextField
          id={`link-${userId}`}
          label={t('linkFor', { name })}
          hint={t('linkHint')}
          value={address}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      </div>
    )
  return (
    <Button
      tone="text"
      aria-label={`${t('passwordLink')}: ${name}`}
      onClick={() => void makePasswordLink(userId).then((made) => setAddress(made ?? ''))}
    >
      {t('passwordLink')}
    </Button>
  )
}
