'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { useLive } from '@/app/_live/live-provider'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { KeptDialog } from './kept-dialog'

/** A compass that waits. */
function WaitingCompass() {
  const arc = (from: number, to: number) => {
    const at = (degrees: number) => {
      const angle = ((degrees - 90) * Math.PI) / 180
      return `${(100 + 88 * Math.cos(angle)).toFixed(1)} ${(100 + 88 * Math.sin(angle)).toFixed(1)}`
    }
    return `M${at(from)}A88 88 0 0 1 ${at(to)}`
  }
  return (
    <svg viewBox="0 0 200 200" className="mx-auto size-48 shrink" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((dimension) => (
        <path
          key={dimension}
          d={arc((dimension - 1) * 72 - 33, (dimension - 1) * 72 + 33)}
          fill="none"
          stroke={`var(--dim-${dimension})`}
          strokeWidth={10}
        />
      ))}
      <g transform="rotate(26 100 100)">
        <path
          d="M100 34 116 100H84Z"
          fill="var(--lantern)"
          stroke="var(--ink)"
          strokeWidth={2}
          strokeLinejoin="round"
        />
        <path
          d="M100 166 116 100H84Z"
          fill="none"
          stroke="var(--ink)"
          strokeWidth={3}
          strokeLinejoin="round"
        />
      </g>
    </svg>
  )
}

export function PhoneLobby({ view, workshopId }: { readonly view: PhoneView; readonly workshopId: string }) {
  const t = useTranslations('phone.lobby')
  const own = useLive((state) => state.own)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="phone-task">
      <div className="phone-task-body items-center justify-center text-center">
        <WaitingCompass />
        <h1 className="text-head">{t('title')}</h1>
        <p>{t('here', { count: view.here })}</p>
        <p className="text-ink-2">{t('rest')}</p>
        {own && view.mode !== 'named' && (
          <p className="text-note text-ink-2">{t('seat', { seat: own.seat })}</p>
        )}
      </div>
      <div className="phone-foot">
        <Button tone="secondary" size="phone" isWide onClick={() => setOpen(true)}>
          {t('again')}
        </Button>
      </div>
      <KeptDialog view={view} workshopId={workshopId} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  )
}
