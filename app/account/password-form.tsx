'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { PasswordState } from '@/app/_actions/own-account'
import { changePassword } from '@/app/_actions/own-account'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { passwordLength } from '@/lib/password'

export function PasswordForm() {
  const t = useTranslations('account.own')
  const [words, signIn, common] = [
    useTranslations('account.setUp'),
    useTranslations('account.signIn'),
    useTranslations('common'),
  ]
  const [{ outcome }, action, isBusy] = useActionState<PasswordState, FormData>(changePassword, {})
  const { shortest, longest } = passwordLength
  const nextError =
    outcome === 'too-short'
      ? words('tooShort', { count: shortest })
      : outcome === 'too-long'
        ? words('tooLong', { count: longest })
        : undefined
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
      <TextField
        id="new-password"
        name="next"
        type="password"
        label={t('next')}
        hint={words('passwordHint', { count: shortest })}
        autoComplete="new-password"
        required
        {...(nextError === undefined ? {} : { error: nextError })}
      />
      <div>
        <Button type="submit" tone="secondary" isBusy={isBusy} busyLabel={common('wait')}>
          {t('passwordSubmit')}
        </Button>
      </div>
    </form>
  )
}
