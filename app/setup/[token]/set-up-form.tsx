'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { longestName } from '@/app/_actions/typed-in'
import type { SetUpState } from '@/app/_actions/account'
import { setUp } from '@/app/_actions/account'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { NewPasswordField } from '@/app/_shell/new-password-field'

export function SetUpForm({ token }: { readonly token: string }) {
  const t = useTranslations('account.setUp')
  const common = useTranslations('common')
  const [state, action, isBusy] = useActionState<SetUpState, FormData>(setUp.bind(null, token), {
    name: '',
    email: '',
  })
  const { problem } = state
  return (
    <form action={action} className="grid gap-5">
      {problem === 'not-valid' && (
        <Banner tone="error" role="alert" className="rounded-m">
          {t('notValid')}
        </Banner>
      )}
      <TextField
        id="name"
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={state.name}
        key={`name-${state.name}`}
        autoComplete="name"
        required
        {...(problem === 'bad-name' ? { error: t('badName', { count: longestName }) } : {})}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        defaultValue={state.email}
        key={`email-${state.email}`}
        autoComplete="username"
        required
        {...(problem === 'bad-email' ? { error: t('badEmail') } : {})}
      />
      <NewPasswordField name="password" label={t('password')} problem={problem} />
      <Button type="submit" isWide size="phone" isBusy={isBusy} busyLabel={common('wait')}>
        {t('submit')}
      </Button>
    </form>
  )
}
