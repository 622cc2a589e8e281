import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { signOut } from '@/app/_actions/account'
import { Button } from '@/app/_components/button'
import { Mark } from '@/app/_components/mark'
import { requireAccount } from '@/app/_data/account'
import { LanguageChoice } from './language-choice'

interface DeskPageProps {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Pages of somebody with an account, outside a running conversation. */
export async function DeskPage({ title, actions, children }: DeskPageProps) {
  const account = await requireAccount()
  const [t, common] = [await getTranslations(), await getTranslations('common')]
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-5 py-2">
        <Link href="/workshops" className="flex min-h-11 items-center gap-3 font-bold no-underline">
          <Mark />
          {common('product')}
        </Link>
        <Link href="/groups" className="inline-flex min-h-11 items-center">
          {t('groups.nav')}
        </Link>
        <span className="flex-1" />
        <Link href="/editions" className="inline-flex min-h-11 items-center">
          {t('editions.nav')}
        </Link>
        {account.isAdmin && (
          <Link href="/admin" className="inline-flex min-h-11 items-center">
            {t('admin.nav')}
          </Link>
        )}
        <Link href="/account" className="inline-flex min-h-11 items-center">
          <span className="sr-only">{t('account.account')}: </span>
          <bdi>{account.name}</bdi>
        </Link>
        <form action={signOut}>
          <Button type="submit" tone="text">
            {t('account.signOut')}
          </Button>
        </form>
      </header>
      <main id="content" className="mx-auto grid w-full max-w-5xl flex-1 content-start gap-6 px-5 py-8">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <h1 className="text-title">{title}</h1>
          {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
        </div>
        {children}
      </main>
      <footer className="mx-auto w-full max-w-5xl px-5 py-4">
        <Link href="/privacy" className="inline-block py-3 text-note">
          {t('privacy.link')}
        </Link>
        <LanguageChoice />
      </footer>
    </div>
  )
}
