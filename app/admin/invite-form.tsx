'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { InviteState } from '@/app/_actions/admin'
import { invite } from '@/app/_actions/admin'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

export function InviteForm() {
  const [t, common] = [useTranslations('admin'), useTranslations('common')]
  const [state, action, isBusy] = useActionState<InviteState, FormData>(invite, { email: '' })
  const { email, address, mailed, problem } = state
  return (
    <form action={action} className="grid gap-4">
      <TextField
        id="invite-email"
        name="email"
        type="email"
        label={t('email')}
        defaultValue={address === undefined ? email : ''}
        key={address ?? email}
        autoComplete="off"
        required
        {...(problem === undefined ? {} : { error: t(problem === 'known' ? 'known' : 'badEmail') })}
      />
      <div>
        <Button type="submit" tone="secondary" isBusy={isBusy} busyLabel={common('wait')}>
          {t('inviteSubmit')}
        </Button>
      </div>
      {mailed !== undefined && mailed !== 'off' && (
        <p role="status">{t(mailed === 'sent' ? 'mailSent' : 'mailFailed')}</p>
      )}
      {address !== undefined && (
        <TextField
          id="invite-link"
          label={t('inviteLink', { email })}
          hint={t('inviteHint')}
          value={address}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      )}
    </form>
  )
}
