'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { TakeState } from '@/app/_actions/co-leads'
import { takeInvitation, turnDown } from '@/app/_actions/co-leads'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'

/** Yes or no to leading along. Only a yes uses the link up. */
export function TakeForm() {
  const [t, common, refusals] = [
    useTranslations('desk.with'),
    useTranslations('common'),
    useTranslations('refusals'),
  ]
  const [{ problem }, action, isBusy] = useActionState<TakeState>(takeInvitation, {})
  return (
    <>
      {problem !== undefined && (
        <Banner tone="error" role="alert">
          {refusals(problem)}
        </Banner>
      )}
      <form action={action} className="flex flex-wrap gap-3">
        <Button type="submit" isBusy={isBusy} busyLabel={common('wait')}>
          {t('take')}
        </Button>
        <Button type="submit" tone="secondary" formAction={turnDown}>
          {common('cancel')}
        </Button>
      </form>
    </>
  )
}
