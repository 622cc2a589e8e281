'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { SignInState } from '@/app/_actions/account'
import { signIn } from '@/app/_actions/account'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

const sentences = { empty: 'emptyFields', wrong: 'wrong', 'slow-down': 'slowDown' } as const

export function SignInForm() {
  const t = useTranslations('account.signIn')
  const common = useTranslations('common')
  const [state, action, isBusy] = useActionState<SignInState, FormData>(signIn, { email: '' })
  return (
    <form action={action} className="grid gap-5">
      {state.problem && (
        <Banner tone="error" role="alert" className="rounded-m">
          {t(sentences[state.problem])}
        </Banner>
      )}
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        defaultValue={state.email}
        key={state.email}
        autoComplete="username"
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        required
      />
      <Button type="submit" isWide size="phone" isBusy={isBusy} busyLabel={common('wait')}>
        {t('submit')}
      </Button>
    </form>
  )
}
