'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { LinkState } from '@/app/_actions/account-links'
import { takeLink } from '@/app/_actions/account-links'
import { longestName } from '@/app/_actions/typed-in'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { NewPasswordField } from '@/app/_shell/new-password-field'

interface LinkFormProps {
  readonly token: string
  readonly kind: 'invite' | 'password'
  readonly email: string
}

export function LinkForm({ token, kind, email }: LinkFormProps) {
  const [t, words, common] = [
    useTranslations('account.link'),
    useTranslations('account.setUp'),
    useTranslations('common'),
  ]
  const [state, action, isBusy] = useActionState<LinkState, FormData>(takeLink.bind(null, token), {
    name: '',
  })
  const { name, problem } = state
  return (
    <form action={action} className="grid gap-5">
      {problem === 'not-valid' && (
        <Banner tone="error" role="alert" className="rounded-m">
          {t('notValid')}
        </Banner>
      )}
      {/* For password managers, which keep the password under this address. */}
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      {kind === 'invite' && (
        <TextField
          id="name"
          name="name"
          label={words('name')}
          hint={words('nameHint')}
          defaultValue={name}
          key={name}
          autoComplete="name"
          required
          {...(problem === 'bad-name' ? { error: words('badName', { count: longestName }) } : {})}
        />
      )}
      <NewPasswordField name="password" label={words('password')} problem={problem} />
      <Button type="submit" isWide size="phone" isBusy={isBusy} busyLabel={common('wait')}>
        {t(`${kind}Submit`)}
      </Button>
    </form>
  )
}
