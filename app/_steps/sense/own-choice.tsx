'use client'

import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import type { SenseOwn } from '@/lib/domain/steps/sense/view'
import { NatureSign } from './nature-sign'

/** What this person sees in the matter, and why. */
export function OwnChoice({ own }: { readonly own: SenseOwn | undefined }) {
  const t = useTranslations('steps.sense')
  if (own?.nature === undefined) return null
  return (
    <Card>
      <p className="text-note text-ink-2">{t('after.own')}</p>
      <p className="flex items-center gap-2 font-heading">
        <NatureSign nature={own.nature} />
        {t(`natures.${own.nature}.name`)}
      </p>
      {own.reason !== undefined && (
        <>
          <p className="mt-2 text-note text-ink-2">{t('after.reason')}</p>
          <p dir="auto">{own.reason}</p>
        </>
      )}
    </Card>
  )
}
