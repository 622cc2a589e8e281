import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { currentAccount } from '@/app/_data/account'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PlainPage } from '@/app/_shell/plain-page'
import { SignInForm } from './sign-in-form'

export default async function SignInPage() {
  if (await currentAccount()) redirect('/workshops')
  const t = await getTranslations('account.signIn')
  return (
    <PlainPage title={t('title')}>
      <ClientMessages parts={['account', 'common']}>
        <SignInForm />
      </ClientMessages>
    </PlainPage>
  )
}
