import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button-link'
import { PlainPage } from '@/app/_shell/plain-page'

export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  return (
    <PlainPage title={t('title')}>
      <p>{t('text')}</p>
      <ButtonLink href="/" isWide size="phone">
        {t('home')}
      </ButtonLink>
    </PlainPage>
  )
}
