import { useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { talkAnswers, talkQuestions } from '@/lib/domain/steps/checkout/questions'
import type { CheckoutReport } from '@/lib/domain/steps/checkout/view'

interface TalkCountsProps {
  readonly talk: CheckoutReport['talk']
}

/** For the room: each question with its counts in words. */
export function TalkLines({ talk }: TalkCountsProps) {
  const t = useTranslations('steps.checkout')
  return (
    <dl className="checkout-talk">
      {talkQuestions.map((about) => (
        <div key={about}>
          <dt>{t(`talk.${about}`)}</dt>
          <dd>
            {talk[about]
              ? talkAnswers
                  .map((answer, index) => t(`count.${answer}`, { count: talk[about]?.[index] ?? 0 }))
                  .join(' · ')
              : t('table.hidden')}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function TalkTable({ talk, tableId }: TalkCountsProps & { readonly tableId: string }) {
  const t = useTranslations('steps.checkout')
  return (
    <FigureTable
      tableId={tableId}
      caption={t('table.caption')}
      columns={[
        { label: t('table.question') },
        ...talkAnswers.map((answer) => ({ label: t(`answer.${answer}`), isNumber: true })),
      ]}
      rows={talkQuestions.map((about) => ({
        rowId: about,
        head: t(`talk.${about}`),
        cells: talk[about] ?? [t('table.hidden'), '', '', ''],
      }))}
    />
  )
}
