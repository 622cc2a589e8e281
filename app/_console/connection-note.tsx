'use client'

import { useTranslations } from 'next-intl'
import { Banner } from '@/app/_components/banner'
import { useLive } from '@/app/_live/live-provider'

/** Only there while the connection is away. */
export function ConnectionNote() {
  const t = useTranslations('phone')
  const connection = useLive((state) => state.connection)
  const waiting = useLive((state) => state.outbox.length)
  if (connection.status !== 'reconnecting') return <div role="status" className="sr-only" />
  return (
    <Banner tone="warn" role="status">
      {t('connection.reconnecting')}. {t('outbox.waiting', { count: waiting })}
    </Banner>
  )
}
