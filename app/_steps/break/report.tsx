import { useTranslations } from 'next-intl'

/** A break leaves nothing behind but its minutes, and those stand in the table of times. */
export function BreakReport() {
  const t = useTranslations('steps.break')
  return <p className="text-ink-2">{t('report')}</p>
}
