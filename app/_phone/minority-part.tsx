'use client'

import { useTranslations } from 'next-intl'
import { useLive, useSend } from '@/app/_live/live-provider'
import { OwnLine } from '@/app/_steps/own-line'
import type { StepView } from '@/lib/domain/workshop/view'
import { textLimits } from '@/lib/domain/text-limits'

interface MinorityPartProps {
  readonly step: StepView
  readonly workshopId: string
}

/** On a phone that answers for a table: one sentence for who there sees it differently. */
export function MinorityPart({ step, workshopId }: MinorityPartProps) {
  const t = useTranslations('tables')
  const send = useSend()
  const { stepId, moment } = step
  const given = useLive(({ own }) =>
    own?.minority?.stepId === stepId && own.minority.round === moment.round ? own.minority.text : undefined,
  )
  const speaksFor = useLive((state) => state.own?.speaksFor)
  if (speaksFor === undefined || step.readiness === undefined) return null
  const write = (text: string) => send({ type: 'WriteMinorityNote', stepId, text }, `${stepId}-minority`)
  return (
    <section className="grid gap-2 border-t border-line px-4 py-3" aria-labelledby="minority-title">
      <p className="text-ink-2">{t('phone.taskFor')}</p>
      <h2 id="minority-title" className="text-base">
        {t('minority.title')}
      </h2>
      <OwnLine
        fieldId="minority"
        label={t('minority.label')}
        hint={t('minority.hint')}
        limit={textLimits.note}
        rows={2}
        draftKey={`${workshopId}-${stepId}-${moment.round}-minority`}
        given={given}
        submitLabel={t('minority.send')}
        withdrawLabel={t('minority.withdraw')}
        onSubmit={write}
        onWithdraw={() => write('')}
      />
    </section>
  )
}
