import { getTranslations } from 'next-intl/server'
import { ErrorCard } from '@/app/_components/error-card'
import { isSetUpLink } from '@/app/_data/account'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PlainPage } from '@/app/_shell/plain-page'
import { SetUpForm } from './set-up-form'

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [t, common] = [await getTranslations('account.setUp'), await getTranslations('common.error')]
  const isValid = await isSetUpLink(token)
  return (
    <PlainPage title={t('title')}>
      {isValid ? (
        <>
          <p>{t('about')}</p>
          <ClientMessages parts={['account', 'common']}>
            <SetUpForm token={token} />
          </ClientMessages>
        </>
      ) : (
        <ErrorCard title={common('title')}>{t('notValid')}</ErrorCard>
      )}
    </PlainPage>
  )
}
