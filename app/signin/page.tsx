import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { Banner } from '@/app/_components/banner'
import { buttonLook } from '@/app/_components/button-look'
import { currentAccount, ssoName } from '@/app/_data/account'
import { ownAddress } from '@/app/_data/own-address'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PlainPage } from '@/app/_shell/plain-page'
import { SignInForm } from './sign-in-form'

interface SignInProps {
  readonly searchParams: Promise<{ readonly sso?: string | readonly string[] }>
}

const problems = ['not-invited', 'not-verified', 'disabled', 'away', 'failed'] as const

export default async function SignInPage({ searchParams }: SignInProps) {
  if (await currentAccount()) redirect('/workshops')
  const t = await getTranslations('account.signIn')
  const [name, { sso }] = [ssoName(), await searchParams]
  const problem = problems.find((each) => each === sso)
  return (
    <PlainPage title={t('title')}>
      {name !== undefined && (
        <>
          {problem !== undefined && (
            <Banner tone="error" role="alert" className="rounded-m">
              {t(`ssoProblems.${problem}`)}
            </Banner>
          )}
          {/* A plain link: the provider is another site, where Next.js cannot go by itself. */}
          <a href={ownAddress('/signin/sso')} className={buttonLook('secondary', 'phone', true)}>
            <span className="button-label">{t('sso', { name })}</span>
          </a>
          <p className="text-center text-ink-2">{t('orPassword')}</p>
        </>
      )}
      <ClientMessages parts={['account', 'common']}>
        <SignInForm />
      </ClientMessages>
      <p className="text-center">
        <Link href="/signin/forgot" className="inline-block py-3 underline">
          {t('forgot')}
        </Link>
      </p>
    </PlainPage>
  )
}
