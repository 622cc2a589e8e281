'use client'

import { useTranslations } from 'next-intl'

/** A break that is looked at again has nothing more to say. */
export function BreakPhoneAfter() {
  const t = useTranslations('steps.break')
  return <p>{t('over')}</p>
}
