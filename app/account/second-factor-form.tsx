'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { SecondFactorState } from '@/app/_actions/own-account'
import { secondFactor } from '@/app/_actions/own-account'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { QrCode } from '@/app/_screen/qr-code'

function Secret({ uri, recoveryCodes }: { readonly uri: string; readonly recoveryCodes: readonly string[] }) {
  const t = useTranslations('account.own')
  return (
    <>
      <p>{t('scan')}</p>
      <QrCode text={uri} label={t('scanLabel')} className="size-56" />
      <p>
        {t('key')}: <code className="break-all">{new URL(uri).searchParams.get('secret')}</code>
      </p>
      <p>{t('recovery')}</p>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1">
        {recoveryCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Turning the second factor on takes two steps: seeing the secret, and showing that the app has it. */
export function SecondFactorForm({ isOn }: { readonly isOn: boolean }) {
  const t = useTranslations('account.own')
  const [signIn, common] = [useTranslations('account.signIn'), useTranslations('common')]
  const [state, action, isBusy] = useActionState<SecondFactorState, FormData>(secondFactor, {
    at: isOn ? 'on' : 'off',
  })
  const { at } = state
  const problem = 'problem' in state ? state.problem : undefined
  if (at === 'confirmed')
    return (
      <Banner tone="ok" role="status" className="rounded-m">
        {t('confirmed')}
      </Banner>
    )
  const error = problem === 'wrong' ? { error: t(at === 'shown' ? 'codeWrong' : 'wrong') } : {}
  return (
    <form action={action} className="grid gap-4">
      {problem === 'slow-down' && (
        <Banner tone="error" role="alert" className="rounded-m">
          {signIn('slowDown')}
        </Banner>
      )}
      {at === 'shown' ? (
        <Secret uri={state.uri} recoveryCodes={state.recoveryCodes} />
      ) : (
        <p>{t(at === 'on' ? 'factorOn' : 'factorOff')}</p>
      )}
      {at === 'shown' ? (
        <TextField
          key="code"
          id="factor-code"
          name="code"
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          {...error}
        />
      ) : (
        <TextField
          key="password"
          id="factor-password"
          name="password"
          type="password"
          label={t('current')}
          hint={t('factorConfirm')}
          autoComplete="current-password"
          required
          {...error}
        />
      )}
      <div>
        <Button type="submit" tone="secondary" isBusy={isBusy} busyLabel={common('wait')}>
          {t(at === 'shown' ? 'codeSubmit' : at === 'on' ? 'stop' : 'start')}
        </Button>
      </div>
    </form>
  )
}
