'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { ButtonLink } from '@/app/_components/button-link'
import { forgetDrafts } from '@/app/_live/use-draft'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { KeptPromisesList } from './kept-promises-list'

/** The conversation is over: the way to the report, and to what this person promised. Drafts are gone. */
export function PhoneClosed({ view, workshopId }: { readonly view: PhoneView; readonly workshopId: string }) {
  const t = useTranslations('phone.closed')
  useEffect(() => forgetDrafts(workshopId), [workshopId])
  return (
    <div className="phone-task-body justify-center text-center">
      <h1 className="text-head">{t('title')}</h1>
      <p>{t('text')}</p>
      {view.isReportPublished ? (
        <ButtonLink href={`/w/${workshopId}/report`}>{t('read')}</ButtonLink>
      ) : (
        <p>{t('later')}</p>
      )}
      <KeptPromisesList workshopId={workshopId} />
      <p className="text-ink-2">{t('kept', { days: view.retentionDays })}</p>
    </div>
  )
}
