'use client'

import { Check, Clock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useLive } from '@/app/_live/live-provider'

interface SentMarkProps {
  /** Ending of the key under which this input is sent. */
  readonly keyPart: string
  /** Whether the server has something of it. */
  readonly hasSent: boolean
}

/** Where an input is: waiting for the network, on its way, or stored. "Sent" only after the server said so. */
export function SentMark({ keyPart, hasSent }: SentMarkProps) {
  const t = useTranslations('phone.sent')
  const entry = useLive((state) =>
    state.outbox.findLast((each) => each.key?.endsWith(`-${keyPart}`) && each.refused === undefined),
  )
  const isLive = useLive((state) => state.connection.status === 'live')
  if (entry === undefined && !hasSent) return null
  const status = entry === undefined ? 'sent' : isLive && entry.wasSent ? 'sending' : 'waiting'
  const Icon = status === 'sent' ? Check : Clock
  return (
    <p className="flex items-center gap-2 text-note text-ink-2">
      <Icon aria-hidden="true" size="1.2em" className="flex-none" />
      {t(status)}
    </p>
  )
}
