import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PlainPage } from '@/app/_shell/plain-page'
import { KnockForm } from './knock-form'

export default async function Home() {
  const t = await getTranslations('join')
  return (
    <PlainPage title={t('title')}>
      <ClientMessages parts={['join', 'common', 'refusals']}>
        <KnockForm />
      </ClientMessages>
      <p className="text-center text-ink-2">{t('noAccount')}</p>
      <p className="mt-auto pt-8 text-center">
        <Link href="/workshops" className="inline-block py-3 underline">
          {t('lead')}
        </Link>
      </p>
    </PlainPage>
  )
}
