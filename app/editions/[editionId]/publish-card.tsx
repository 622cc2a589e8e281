import { publishEdition } from '@/app/_actions/editions'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { ChoiceChip } from '@/app/_components/choice-chip'
import type { Version } from '@/app/_data/editions'
import { ownAddress } from '@/app/_data/own-address'
import { missingIn } from '@/lib/compass/edition-missing'
import { languageSchema } from '@/lib/domain/language'
import { editionWords, partAddress } from '../edition-words'

/** What is still missing in each language, each with the way to it, and the button for what is complete. */
export async function PublishCard({ draft }: { readonly draft: Version }) {
  const { t, partName, fieldName } = await editionWords()
  const { edition, editionId } = draft
  const missing = languageSchema.options.map((language) => ({
    language,
    texts: missingIn(edition, language),
  }))
  const isAnyComplete = missing.some(({ texts }) => texts.length === 0)
  return (
    <Card className="grid gap-4 p-5">
      <h2 className="text-head">{t('publish.title')}</h2>
      <p className="max-w-2xl text-ink-2">{t('publish.about')}</p>
      {missing.map(({ language, texts }) =>
        texts.length === 0 ? null : (
          <details key={language}>
            <summary className="min-h-11 py-2 font-label">
              {t('publish.missing', { language: t(`languages.${language}`), count: texts.length })}
            </summary>
            <ul className="grid gap-1">
              {texts.map(({ part, field }) => (
                <li key={`${part.kind}-${part.partId}-${field.path}`}>
                  <a href={ownAddress(`${partAddress(editionId, part)}#${language}-${field.path}`)}>
                    {partName(edition, part)}: {fieldName(field)}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
      {isAnyComplete && (
        <form action={publishEdition.bind(null, editionId)} className="flex flex-wrap items-center gap-3">
          {missing
            .filter(({ texts }) => texts.length === 0)
            .map(({ language }) => (
              <ChoiceChip
                key={language}
                kind="check"
                name={`in-${language}`}
                label={t('publish.in', { language: t(`languages.${language}`) })}
                defaultChecked
              />
            ))}
          <Button type="submit">{t('publish.submit', { version: draft.version })}</Button>
        </form>
      )}
    </Card>
  )
}
