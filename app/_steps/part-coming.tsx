import { useTranslations } from 'next-intl'

/** In the place of a part whose code is on its way; it stays unseen as long as that takes no time. */
export function PartComing() {
  const t = useTranslations('common')
  return (
    <p className="part-coming" role="status">
      {t('partComing')}
    </p>
  )
}
