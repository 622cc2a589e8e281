import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { canMailPasswords } from '@/app/_data/account'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PlainPage } from '@/app/_shell/plain-page'
import { ForgotForm } from './forgot-form'

export default async function ForgotPage() {
  const t = await getTranslations('account.forgot')
  return (
    <PlainPage title={t('title')}>
      {canMailPasswords() ? (
        <ClientMessages parts={['account', 'common']}>
          <ForgotForm />
        </ClientMessages>
      ) : (
        <p>{t('off')}</p>
      )}
      <p className="text-center">
        <Link href="/signin" className="inline-block py-3 underline">
          {t('back')}
        </Link>
      </p>
    </PlainPage>
  )
}
