import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Mark } from '@/app/_components/mark'
import { LanguageChoice } from './language-choice'

/** One column with one task: joining, signing in, a message. Works on the smallest phone. */
export async function PlainPage({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const [t, privacy] = [await getTranslations('common'), await getTranslations('privacy')]
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-4 py-6">
      <header className="mb-8 flex items-center gap-4">
        <Mark className="size-14" />
        <p className="text-head font-bold">{t('product')}</p>
      </header>
      <main id="content" className="flex flex-1 flex-col gap-5">
        <h1 className="text-title">{title}</h1>
        {children}
      </main>
      <footer className="pt-8">
        <Link href="/privacy" className="inline-block py-3 text-note underline underline-offset-4">
          {privacy('link')}
        </Link>
        <LanguageChoice />
      </footer>
    </div>
  )
}
