'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { PasswordState } from '@/app/_actions/own-account'
import { changePassword } from '@/app/_actions/own-account'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { NewPasswordField } from '@/app/_shell/new-password-field'

export function PasswordForm() {
  const t = useTranslations('account.own')
  const [signIn, common] = [useTranslations('account.signIn'), useTranslations('common')]
  const [{ outcome }, action, isBusy] = useActionState<PasswordState, FormData>(changePassword, {})
  return (
    <form action={action} className="grid gap-4">
      {outcome === 'changed' && (
        <Banner tone="ok" role="status" className="rounded-m">
          {t('changed')}
        </Banner>
      )}
      {outcome === 'slow-down' && (
        <Banner tone="error" role="alert" className="rounded-m">
          {signIn('slowDown')}
        </Banner>
      )}
      <TextField
        id="current-password"
        name="current"
        type="password"
        label={t('current')}
        autoComplete="current-password"
        required
        {...(outcome === 'wrong' ? { error: t('wrong') } : {})}
      />
      <NewPasswordField name="next" label={t('next')} problem={outcome} />
      <div>
        <Button type="submit" tone="secondary" isBusy={isBusy} busyLabel={common('wait')}>
          {t('passwordSubmit')}
        </Button>
      </div>
    </form>
  )
}
