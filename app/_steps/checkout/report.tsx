import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { CheckoutResult } from '@/lib/domain/steps/checkout/view'
import { PartingLists } from './parting-groups'
import { TalkTable } from './talk-counts'

/** What the group took along, and what it said about the conversation itself. */
export function CheckoutReport({ stepId, result }: ReportStepProps<CheckoutResult>) {
  const t = useTranslations('steps.checkout')
  const { question, partings, talk, askTalk } = result
  return (
    <>
      <p className="text-lead">
        <Words>{question}</Words>
      </p>
      {partings.length === 0 ? (
        <p className="text-ink-2">{t('screen.empty')}</p>
      ) : (
        <PartingLists partings={partings} />
      )}
      {askTalk && <TalkTable talk={talk} tableId={`${stepId}-talk`} />}
    </>
  )
}
