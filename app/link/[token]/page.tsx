import { getTranslations } from 'next-intl/server'
import { ErrorCard } from '@/app/_components/error-card'
import { accountLink } from '@/app/_data/account-links'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PlainPage } from '@/app/_shell/plain-page'
import { LinkForm } from './link-form'

export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [t, common] = [await getTranslations('account.link'), await getTranslations('common.error')]
  const link = await accountLink(token)
  if (!link)
    return (
      <PlainPage title={common('title')}>
        <ErrorCard title={common('title')}>{t('notValid')}</ErrorCard>
      </PlainPage>
    )
  const { kind, email } = link
  return (
    <PlainPage title={t(`${kind}Title`)}>
      <p>{t(`${kind}About`, { email })}</p>
      <ClientMessages parts={['account', 'common']}>
        <LinkForm token={token} kind={kind} email={email} />
      </ClientMessages>
    </PlainPage>
  )
}
