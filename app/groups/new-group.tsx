'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { GroupFormState } from '@/app/_actions/groups'
import { makeGroup } from '@/app/_actions/groups'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

const empty: GroupFormState = { name: '', isWrong: false }

export function NewGroup() {
  const [t, common] = [useTranslations('groups'), useTranslations('common')]
  const [{ name, isWrong }, action, isBusy] = useActionState(makeGroup, empty)
  return (
    <section className="grid max-w-xl gap-2">
      <h2 className="text-head">{t('make')}</h2>
      <form action={action} className="grid gap-3">
        <TextField
          id="group-name"
          name="name"
          label={t('name')}
          defaultValue={name}
          key={name}
          maxLength={400}
          {...(isWrong ? { error: t('nameWrong') } : {})}
        />
        <div>
          <Button type="submit" tone="secondary" isBusy={isBusy} busyLabel={common('wait')}>
            {t('makeSubmit')}
          </Button>
        </div>
      </form>
    </section>
  )
}
