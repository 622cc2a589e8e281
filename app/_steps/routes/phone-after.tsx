'use client'

import { useTranslations } from 'next-intl'
import type { RoutesPhoneProps } from './phone'
import { OwnRoutes } from './own-routes'

export function RoutesPhoneAfter({ view, own }: RoutesPhoneProps) {
  const t = useTranslations('steps.routes.after')
  if (own === undefined || own.choices.length === 0) return null
  return (
    <section>
      <h2 className="mb-2 text-base">{t('own')}</h2>
      <OwnRoutes routes={view.routes} choices={own.choices} />
    </section>
  )
}
