import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/domain/language'
import { ChoiceField } from './choice-field'
import type { EditionChoice } from './create-form'

interface EditionFieldProps {
  readonly editions: readonly EditionChoice[]
  readonly language: Language
  readonly chosen: string
  readonly problem?: string
}

/** With which compass: the built-in one, one's own, or one that is shared. */
export function EditionField({ editions, language, chosen, problem }: EditionFieldProps) {
  const [t, languages] = [useTranslations('editions.choose'), useTranslations('editions.languages')]
  const inWords = (codes: readonly string[]) =>
    codes.flatMap((code) => (code === 'nl' || code === 'en' ? languages(code) : [])).join(' + ')
  return (
    <div className="grid gap-2">
      <ChoiceField
        name="compass"
        legend={t('legend')}
        hint={t('hint')}
        chosen={chosen}
        choices={editions.map(({ editionId, version, languages: codes, name, isOwn }, index) => ({
          value: editionId,
          label: name[language] === '' ? name[language === 'nl' ? 'en' : 'nl'] : name[language],
          about:
            index === 0
              ? t('builtIn')
              : `${t('version', { version, languages: inWords(codes) })}${isOwn ? ` (${t('own')})` : ''}`,
        }))}
      />
      {(problem === 'language' || problem === 'unknown') && (
        <p role="alert" className="font-label text-error">
          {t(problem)}
        </p>
      )}
    </div>
  )
}
