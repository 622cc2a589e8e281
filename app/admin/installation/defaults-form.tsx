'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { DefaultsState } from '@/app/_actions/admin'
import { setDefaults } from '@/app/_actions/admin'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

export function DefaultsForm({ values }: Pick<DefaultsState, 'values'>) {
  const [t, common] = [useTranslations('admin.installation'), useTranslations('common')]
  const [state, action, isBusy] = useActionState<DefaultsState, FormData>(setDefaults, { values })
  return (
    <form action={action} className="grid gap-4">
      {state.outcome === 'kept' && (
        <Banner tone="ok" role="status" className="rounded-m">
          {t('kept')}
        </Banner>
      )}
      {state.outcome === 'bad' && (
        <Banner tone="error" role="alert" className="rounded-m">
          {t('bad')}
        </Banner>
      )}
      {(['retentionDays', 'atLeast'] as const).map((field) => (
        <TextField
          key={`${field} ${state.values[field]}`}
          id={field}
          name={field}
          inputMode="numeric"
          label={t(field)}
          hint={t(field === 'atLeast' ? 'atLeastHint' : 'retentionHint')}
          defaultValue={state.values[field]}
          autoComplete="off"
          required
        />
      ))}
      <div>
        <Button type="submit" isBusy={isBusy} busyLabel={common('wait')}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
