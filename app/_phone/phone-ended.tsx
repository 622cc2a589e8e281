'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { ErrorCard } from '@/app/_components/error-card'
import { forgetDrafts } from '@/app/_live/use-draft'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

/** This connection is over for good; says why and what can be done. */
export function PhoneEnded({
  code,
  workshopId,
}: {
  readonly code: AnyRefusalCode
  readonly workshopId: string
}) {
  const t = useTranslations('phone.ended')
  const refusals = useTranslations('refusals')
  const isOld = code === 'client-too-old' || code === 'server-too-old'
  useEffect(() => {
    if (!isOld) forgetDrafts(workshopId)
  }, [isOld, workshopId])
  return (
    <div className="phone-task-body">
      <ErrorCard
        title={t('title')}
        action={
          isOld ? (
            <Button onClick={() => location.reload()}>{t('reload')}</Button>
          ) : (
            <ButtonLink href="/">{t('again')}</ButtonLink>
          )
        }
      >
        {refusals(code)}
      </ErrorCard>
    </div>
  )
}
