'use client'

import { useTranslations } from 'next-intl'
import type { StepView } from '@/lib/domain/workshop/view'

interface WhoIsDoneProps {
  readonly step: StepView
  readonly total: number
}

/** How many say that they are ready, and when nobody is waited for any more. */
export function WhoIsDone({ step, total }: WhoIsDoneProps) {
  const t = useTranslations('console.ready')
  const { readiness, answered, moment } = step
  const isAllReady = readiness !== undefined && readiness.of > 0 && readiness.ready >= readiness.of
  const hasAllAnswered = moment.phase === 'open' && answered > 0 && answered >= total
  return (
    <>
      {readiness && readiness.ready > 0 && (
        <p className="text-note text-ink-2">
          {t('count', { ready: readiness.ready, of: Math.max(readiness.of, readiness.ready) })}
        </p>
      )}
      <p role="status" className="font-label">
        {isAllReady ? t('all') : hasAllAnswered ? t('allAnswered') : ''}
      </p>
    </>
  )
}
