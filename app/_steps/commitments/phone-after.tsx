'use client'

import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { Words } from '@/app/_shell/words'
import { writeRound } from '@/lib/domain/steps/commitments/rounds'
import { OwnCommitments } from './own-commitments'
import type { CommitmentsPhoneProps } from './phone'
import { usePromiseDraft } from './use-promise-draft'

/** Writing is over: what was promised stands here, and a started promise is not lost. */
export function CommitmentsPhoneAfter(props: CommitmentsPhoneProps) {
  const { view, own, step } = props
  const t = useTranslations('steps.commitments.after')
  const { draft, withdraw } = usePromiseDraft(props)
  return (
    <>
      <p>{t('count', { count: view.commitmentCount })}</p>
      {step.moment.round === writeRound && draft.what !== '' && (
        <Card tone="draft">
          <p className="text-note text-ink-2">{t('draft')}</p>
          <Words>{draft.what}</Words>
          <p className="mt-2 text-note text-ink-2">{t('draftText')}</p>
        </Card>
      )}
      <OwnCommitments own={own} {...(step.isDone ? {} : { onWithdraw: withdraw })} />
    </>
  )
}
