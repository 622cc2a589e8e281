'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { JoinState } from '@/app/_actions/join'
import { join, turnAway } from '@/app/_actions/join'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import type { Mode } from '@/lib/domain/workshop/mode'
import { textLimits } from '@/lib/domain/text-limits'

/** Asks for a name only where names are used. */
export function JoinForm({ mode }: { readonly mode: Mode }) {
  const t = useTranslations('join.know')
  const refusals = useTranslations('refusals')
  const common = useTranslations('common')
  const [state, action, isBusy] = useActionState<JoinState, FormData>(join, { typed: '' })
  const problem = state.problem?.code
  const sentence =
    problem === undefined ? undefined : refusals(problem === 'empty' ? 'name-missing' : problem)

  return (
    <form action={action} className="mt-auto grid gap-4 pt-4">
      {mode === 'anonymous' ? (
        sentence !== undefined && (
          <p role="alert" className="font-label text-error">
            {sentence}
          </p>
        )
      ) : (
        <TextField
          id="name"
          name="name"
          label={t('name')}
          hint={t(`nameHint.${mode}`)}
          defaultValue={state.typed}
          key={state.typed}
          autoComplete="name"
          maxLength={textLimits.name * 4}
          {...(sentence === undefined ? {} : { error: sentence })}
        />
      )}
      <Button type="submit" size="phone" isWide isBusy={isBusy} busyLabel={common('wait')}>
        {t('join')}
      </Button>
      <Button type="submit" tone="text" size="phone" formAction={turnAway} isWide>
        {t('leave')}
      </Button>
    </form>
  )
}
