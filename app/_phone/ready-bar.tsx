'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { useLive, useSend } from '@/app/_live/live-provider'
import type { StepView } from '@/lib/domain/workshop/view'

/** One says that one is ready, and sees how many are. Never who. */
export function ReadyBar({ step }: { readonly step: StepView }) {
  const t = useTranslations('phone.ready')
  const send = useSend()
  const { readiness, stepId, moment } = step
  const isReady = useLive(
    ({ own }) =>
      own?.readyWith?.stepId === stepId &&
      own.readyWith.round === moment.round &&
      own.readyWith.phase === moment.phase,
  )
  const table = useLive((state) => state.own?.table)
  const tables = useTranslations('tables')
  if (!readiness) return null
  return (
    <section className="ready-bar" aria-label={t('title')}>
      <p className="tabular-nums text-ink-2">
        {table !== undefined && `${tables('table', { number: table })} · `}
        {t('count', { ready: readiness.ready, of: Math.max(readiness.of, readiness.ready) })}
      </p>
      <Button
        tone={isReady ? 'main' : 'secondary'}
        size="small"
        aria-pressed={isReady}
        icon={isReady ? <Check aria-hidden="true" size="1.1em" strokeWidth={3} /> : undefined}
        onClick={() => void send({ type: 'SayReady', stepId, moment, ready: !isReady }, 'ready')}
      >
        {t('say')}
      </Button>
    </section>
  )
}
