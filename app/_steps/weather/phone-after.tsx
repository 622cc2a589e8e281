'use client'

import { useTranslations } from 'next-intl'
import type { WeatherPhoneProps } from './phone'
import { SkyIcon } from './sky-icon'

export function WeatherPhoneAfter({ own }: WeatherPhoneProps) {
  const t = useTranslations('steps.weather')
  if (own?.sky === undefined) return null
  return (
    <section>
      <h2 className="text-base">{t('after.own')}</h2>
      <p className="flex flex-wrap items-center gap-2">
        <SkyIcon sky={own.sky} />
        {t(`sky.${own.sky}`)}
        {own.word !== undefined && <span dir="auto">‘{own.word}’</span>}
      </p>
    </section>
  )
}
