'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { forgetDrafts } from '@/app/_live/use-draft'
import type { PhoneView } from '@/lib/domain/workshop/view'

/** The conversation is over: nothing stays behind on this device. */
export function PhoneClosed({ view, workshopId }: { readonly view: PhoneView; readonly workshopId: string }) {
  const t = useTranslations('phone.closed')
  useEffect(() => forgetDrafts(workshopId), [workshopId])
  return (
    <div className="phone-task-body justify-center text-center">
      <h1 className="text-head">{t('title')}</h1>
      <p>{t('text')}</p>
      <p className="text-ink-2">{t('kept', { days: view.retentionDays })}</p>
    </div>
  )
}
