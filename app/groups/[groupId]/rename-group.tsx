'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { GroupFormState } from '@/app/_actions/groups'
import { renameGroup } from '@/app/_actions/groups'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

type RenameState = GroupFormState & { readonly isSaved?: boolean }

export function RenameGroup({ groupId, name }: { readonly groupId: string; readonly name: string }) {
  const [t, common] = [useTranslations('groups'), useTranslations('common')]
  const first: RenameState = { name, isWrong: false }
  const [state, action, isBusy] = useActionState<RenameState, FormData>(
    async (before, form) => ({ ...(await renameGroup(groupId, before, form)), isSaved: true }),
    first,
  )
  return (
    <form action={action} className="flex flex-1 flex-wrap items-end gap-3">
      <div className="min-w-60 flex-1">
        <TextField
          id="group-name"
          name="name"
          label={t('name')}
          defaultValue={state.name}
          key={state.name}
          maxLength={400}
          {...(state.isWrong ? { error: t('nameWrong') } : {})}
        />
      </div>
      <Button type="submit" tone="secondary" isBusy={isBusy} busyLabel={common('wait')}>
        {t('page.rename')}
      </Button>
      <span role="status" className="w-full text-ok">
        {state.isSaved === true && !state.isWrong ? t('page.renamed') : ''}
      </span>
    </form>
  )
}
