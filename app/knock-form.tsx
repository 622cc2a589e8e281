'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { JoinState } from '@/app/_actions/join'
import { knock } from '@/app/_actions/join'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

const millisecondsPerMinute = 60_000

/** One field for the code. Sends and answers without script too. */
export function KnockForm() {
  const t = useTranslations('join')
  const common = useTranslations('common')
  const [state, action, isBusy] = useActionState<JoinState, FormData>(knock, { typed: '' })

  function sentence({ code, retryAfterMs = 0 }: NonNullable<JoinState['problem']>): string {
    if (code === 'empty') return t('errors.empty')
    if (code === 'rate-limited')
      return t('errors.slow', { minutes: Math.ceil(retryAfterMs / millisecondsPerMinute) })
    return t('errors.notAdmitted')
  }

  return (
    <form action={action} className="grid gap-5">
      <TextField
        id="code"
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        look="code"
        defaultValue={state.typed}
        key={state.typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        {...(state.problem ? { error: sentence(state.problem) } : {})}
      />
      <Button type="submit" size="phone" isWide isBusy={isBusy} busyLabel={common('wait')}>
        {t('enter')}
      </Button>
    </form>
  )
}
