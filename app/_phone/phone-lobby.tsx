'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { WaitingCompass } from '@/app/_figures/waiting-compass'
import { useLive } from '@/app/_live/live-provider'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { KeptDialog } from './kept-dialog'

export function PhoneLobby({ view, workshopId }: { readonly view: PhoneView; readonly workshopId: string }) {
  const t = useTranslations('phone.lobby')
  const own = useLive((state) => state.own)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="phone-task">
      <div className="phone-task-body items-center justify-center text-center">
        <WaitingCompass className="mx-auto size-48 shrink" />
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
