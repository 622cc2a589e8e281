import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Mark } from '@/app/_components/mark'
import { currentLanguage } from '@/app/_i18n/language'
import { LanguageChoice } from '@/app/_shell/language-choice'
import { builtInCompass } from '@/lib/compass/compass'
import { CompassKeys } from './compass-keys'
import { WalkingCompass } from './walking-compass'

interface KompasPageProps {
  /** The needle one stands at. */
  readonly current?: number
  readonly children: ReactNode
}

/** The compass on the one side, where one is on the other. For everybody, without signing in. */
export async function KompasPage({ current, children }: KompasPageProps) {
  const [t, common, language] = [
    await getTranslations('kompas'),
    await getTranslations('common'),
    await currentLanguage(),
  ]
  return (
    <div className="kompas">
      <header className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line bg-surface px-5 py-2">
        <Link href="/" className="flex min-h-11 items-center gap-3 font-bold no-underline">
          <Mark />
          {common('product')}
        </Link>
        <span className="flex-1" />
        <Link href="/kompas" className="inline-flex min-h-11 items-center">
          {t('title')}
        </Link>
        <Link href="/" className="inline-flex min-h-11 items-center">
          {t('join')}
        </Link>
      </header>
      <main id="content" className="kompas-body">
        <div className="kompas-figure">
          <WalkingCompass
            compass={builtInCompass}
            language={language}
            label={t('needles')}
            nameOf={(number, name) => t('needle', { number, name })}
            {...(current === undefined ? {} : { current })}
          />
          <CompassKeys hint={t('hint')} />
        </div>
        <div className="kompas-text">{children}</div>
      </main>
      <footer className="mx-auto w-full max-w-6xl px-5 py-6">
        <p className="pb-2 text-ink-2">{common('motto')}</p>
        <LanguageChoice />
      </footer>
    </div>
  )
}
