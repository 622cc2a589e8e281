'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Banner } from '@/app/_components/banner'
import { Mark } from '@/app/_components/mark'
import { useAnnounce } from '@/app/_live/announcer'
import { useLive } from '@/app/_live/live-provider'
import { useServerTime } from '@/app/_live/use-clock'

const longMs = 120_000
const backShownMs = 4000

/** Loss and return of the connection are said once each, in words, without taking the focus. */
function useConnectionNews(status: string): boolean {
  const t = useTranslations('phone.announce')
  const announce = useAnnounce()
  const wasLost = useRef(false)
  const [isBack, setBack] = useState(false)

  useEffect(() => {
    if (status === 'reconnecting' && !wasLost.current) {
      wasLost.current = true
      announce(t('lost'))
    }
    if (status !== 'live' || !wasLost.current) return undefined
    wasLost.current = false
    announce(t('back'))
    setBack(true)
    const timer = setTimeout(() => setBack(false), backShownMs)
    return () => clearTimeout(timer)
  }, [status, announce, t])

  return isBack
}

export function ConnectionBar({ title }: { readonly title: string }) {
  const t = useTranslations('phone')
  const connection = useLive((state) => state.connection)
  const outbox = useLive((state) => state.outbox)
  const isKept = useLive((state) => state.isOutboxKept)
  const now = useServerTime()
  const isBack = useConnectionNews(connection.status)
  const waiting = outbox.filter((entry) => entry.refused === undefined).length
  const lostMs = connection.status === 'reconnecting' && now > 0 ? now - connection.sinceMs : 0
  const isLive = connection.status === 'live'

  return (
    <>
      <header className="phone-bar" data-live={isLive || undefined}>
        <Mark className="size-6" />
        <bdi className="min-w-0 flex-1 truncate">{title}</bdi>
        <span className="flex items-center gap-2 text-note">
          <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
            {isLive ? (
              <circle cx={6} cy={6} r={6} fill="var(--ok)" />
            ) : (
              <circle
                cx={6}
                cy={6}
                r={4.5}
                fill="none"
                stroke="var(--warn)"
                strokeWidth={3}
                strokeDasharray="4 2.5"
              />
            )}
          </svg>
          {t(`connection.${connection.status}`)}
        </span>
      </header>
      {connection.status === 'reconnecting' && (
        <Banner tone={lostMs > longMs ? 'error' : 'warn'}>
          {lostMs > longMs ? t('offline.long', { minutes: Math.floor(lostMs / 60_000) }) : t('offline.short')}
          {waiting > 0 && <> {t('outbox.waiting', { count: waiting })}</>}
        </Banner>
      )}
      {isBack && waiting === 0 && <Banner tone="ok">{t('offline.back')}</Banner>}
      {!isKept && <Banner tone="info">{t('outbox.notKept')}</Banner>}
    </>
  )
}
