import { getLocale, getTranslations } from 'next-intl/server'
import { chooseLanguage } from '@/app/_actions/language'

const languages = ['nl', 'en'] as const

/** Works without script: each language is a button of a form. */
export async function LanguageChoice() {
  const [locale, t] = [await getLocale(), await getTranslations('common')]
  return (
    <form action={chooseLanguage} className="flex flex-wrap items-center gap-x-3 text-note text-ink-2">
      <span>{t('language')}:</span>
      {languages.map((language) =>
        language === locale ? (
          <span key={language} lang={language} aria-current="true" className="py-3 font-bold text-ink">
            {t(`languages.${language}`)}
          </span>
        ) : (
          <button
            key={language}
            name="language"
            value={language}
            lang={language}
            className="min-h-11 min-w-11 underline underline-offset-4"
          >
            {t(`languages.${language}`)}
          </button>
        ),
      )}
    </form>
  )
}
