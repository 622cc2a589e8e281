'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { SignInState } from '@/app/_actions/account'
import { signIn, signInWithCode } from '@/app/_actions/account'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

const sentences = {
  password: { empty: 'emptyFields', wrong: 'wrong', 'slow-down': 'slowDown' },
  code: { empty: 'codeEmpty', wrong: 'codeWrong', 'slow-down': 'slowDown' },
} as const

/** First the password, then the code for who asked to be asked for one. */
function next(before: SignInState, form: FormData): Promise<SignInState> {
  return before.asks === 'code' ? signInWithCode(before, form) : signIn(before, form)
}

export function SignInForm() {
  const t = useTranslations('account.signIn')
  const common = useTranslations('common')
  const [state, action, isBusy] = useActionState<SignInState, FormData>(next, {
    email: '',
    asks: 'password',
  })
  const isCode = state.asks === 'code'
  return (
    <form action={action} className="grid gap-5">
      {state.problem && (
        <Banner tone="error" role="alert" className="rounded-m">
          {t(sentences[state.asks][state.problem])}
        </Banner>
      )}
      {isCode ? (
        <>
          <p role="status">{t('codeAbout')}</p>
          <TextField id="code" name="code" label={t('code')} autoComplete="one-time-code" required />
        </>
      ) : (
        <>
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
        </>
      )}
      <Button type="submit" isWide size="phone" isBusy={isBusy} busyLabel={common('wait')}>
        {t(isCode ? 'codeSubmit' : 'submit')}
      </Button>
    </form>
  )
}
