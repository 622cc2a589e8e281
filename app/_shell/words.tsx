'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { Language } from '@/lib/domain/language'

const ContentLanguage = createContext<Language>('nl')

/** Says in which language the texts of the steps are; the buttons may be in another one. */
export function ContentLanguageProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  return <ContentLanguage value={language}>{children}</ContentLanguage>
}

/** A text of the workshop or of a person: marked with its language, and its direction kept apart. */
export function Words({ children, className }: { readonly children: string; readonly className?: string }) {
  const language = useContext(ContentLanguage)
  const locale = useLocale()
  return (
    <span
      dir="auto"
      {...(className === undefined ? {} : { className })}
      {...(language === locale ? {} : { lang: language })}
    >
      {children}
    </span>
  )
}
