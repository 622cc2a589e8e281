import { useTranslations } from 'next-intl'
import type { NamedField } from './edit-part-form'

/** The same texts where nothing can be changed. */
export function PartTexts({ fields }: { readonly fields: readonly NamedField[] }) {
  const t = useTranslations('editions')
  return (
    <dl className="grid gap-4">
      {fields.map(({ path, name, text }) => (
        <div key={path} className="grid gap-x-6 gap-y-1 md:grid-cols-2">
          <dt className="font-label md:col-span-2">{name}</dt>
          {(['nl', 'en'] as const).map((language) => (
            <dd key={language} lang={language}>
              {text[language] === '' ? <span className="text-ink-2">{t('empty')}</span> : text[language]}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
