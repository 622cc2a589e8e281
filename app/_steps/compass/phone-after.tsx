'use client'

import { useTranslations } from 'next-intl'
import type { CompassPhoneProps } from './phone'
import { OwnAnswers } from './own-answers'

export function CompassPhoneAfter({ view, own }: CompassPhoneProps) {
  const t = useTranslations('steps.compass.after')
  if (own === undefined) return null
  return (
    <details>
      <summary className="min-h-11 py-2 font-label">{t('own')}</summary>
      <OwnAnswers needles={view.needles} answers={own} />
    </details>
  )
}
