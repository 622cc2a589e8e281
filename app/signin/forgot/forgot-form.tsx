'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { ForgotState } from '@/app/_actions/account'
import { askForPassword } from '@/app/_actions/account'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

export function ForgotForm() {
  const [t, common] = [useTranslations('account.forgot'), useTranslations('common')]
  const [state, action, isBusy] = useActionState<ForgotState, FormData>(askForPassword, { email: '' })
  const { email, outcome } = state
  if (outcome === 'asked')
    return (
      <Banner tone="info" role="status" className="rounded-m">
        {t('asked', { email })}
      </Banner>
    )
  if (outcome === 'off') return <p>{t('off')}</p>
  return (
    <form action={action} className="grid gap-5">
      {outcome === 'slow-down' && (
        <Banner tone="error" role="alert" className="rounded-m">
          {t('slowDown')}
        </Banner>
      )}
      <p>{t('about')}</p>
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        defaultValue={email}
        key={email}
        autoComplete="username"
        required
        {...(outcome === 'bad-email' ? { error: t('badEmail') } : {})}
      />
      <Button type="submit" isWide size="phone" isBusy={isBusy} busyLabel={common('wait')}>
        {t('submit')}
      </Button>
    </form>
  )
}
