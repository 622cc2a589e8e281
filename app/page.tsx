import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Banner } from '@/app/_components/banner'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PlainPage } from '@/app/_shell/plain-page'
import { KnockForm } from './knock-form'

interface HomeProps {
  readonly searchParams: Promise<{ readonly closed?: string }>
}

export default async function Home({ searchParams }: HomeProps) {
  const t = await getTranslations('join')
  const { closed } = await searchParams
  return (
    <PlainPage title={t('title')}>
      {closed !== undefined && (
        <Banner tone="warn" className="rounded-m">
          {t(closed === 'ahead' ? 'errors.closedAhead' : 'errors.closedDoor')}
        </Banner>
      )}
      <ClientMessages parts={['join', 'common', 'refusals']}>
        <KnockForm />
      </ClientMessages>
      <p className="text-center text-ink-2">{t('noAccount')}</p>
      <p className="mt-auto pt-8 text-center">
        <Link href="/kompas" className="inline-block py-3 underline">
          {t('compass')}
        </Link>
      </p>
      <p className="text-center">
        <Link href="/workshops" className="inline-block py-3 underline">
          {t('lead')}
        </Link>
      </p>
    </PlainPage>
  )
}
