import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Card } from '@/app/_components/card'
import { requireOwnEdition } from '@/app/_data/editions'
import { DeskPage } from '@/app/_shell/desk-page'
import { builtInEdition } from '@/lib/compass/built-in-edition'
import type { ChangedText, PartDifference } from '@/lib/compass/edition-difference'
import { differenceBetween } from '@/lib/compass/edition-difference'
import { editionWords } from '../../edition-words'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions.difference')
  return { title: t('title') }
}

async function Changed({ text: { field, language, before, after } }: { readonly text: ChangedText }) {
  const { t, fieldName } = await editionWords()
  return (
    <li className="grid gap-1 border-t border-line pt-2">
      <p className="font-label">
        {fieldName(field)}, {t(`languages.${language}`)}
      </p>
      <div className="grid gap-x-6 gap-y-1 md:grid-cols-2">
        <p>
          <span className="text-note text-ink-2">{t('difference.before')}</span>{' '}
          {before === '' ? (
            <span className="text-ink-2">{t('empty')}</span>
          ) : (
            <del lang={language}>{before}</del>
          )}
        </p>
        <p>
          <span className="text-note text-ink-2">{t('difference.after')}</span>{' '}
          {after === '' ? (
            <span className="text-ink-2">{t('empty')}</span>
          ) : (
            <ins lang={language}>{after}</ins>
          )}
        </p>
      </div>
    </li>
  )
}

/** What was written before this: the version that was published last, or the built-in compass it began as. */
export default async function DifferencePage({ params }: { params: Promise<{ editionId: string }> }) {
  const { editionId } = await params
  const { draft, earlier } = await requireOwnEdition(editionId)
  const [newest, ...older] = draft ? [draft, ...earlier] : earlier
  const { t, either, partName } = await editionWords()
  if (!newest) return null
  const [before] = older
  const difference = differenceBetween(before?.edition ?? builtInEdition, newest.edition)
  const nameOf = ({ kind, part }: PartDifference) =>
    partName(kind === 'removed' ? (before?.edition ?? builtInEdition) : newest.edition, part)
  return (
    <DeskPage title={t('difference.title')}>
      <p>
        <Link href={`/editions/${editionId}`}>{t('back', { name: either(newest.edition.name) })}</Link>
      </p>
      <p className="text-lead">
        {before
          ? t('difference.between', { from: before.version, to: newest.version })
          : t('difference.withBuiltIn')}{' '}
        {t('difference.count', { count: difference.length })}
      </p>
      <ul className="grid gap-3">
        {difference.map((each) => (
          <li key={`${each.kind}-${each.part.kind}-${each.part.partId}`}>
            <Card className="grid gap-2 p-5">
              <h2 className="text-lead">{t(`difference.${each.kind}`, { name: nameOf(each) })}</h2>
              {each.kind === 'changed' && (
                <ul className="grid gap-2">
                  {each.settings.map((setting) => (
                    <li key={setting}>{t('difference.moved')}</li>
                  ))}
                  {each.texts.map((text) => (
                    <Changed key={`${text.field.path}-${text.language}`} text={text} />
                  ))}
                </ul>
              )}
            </Card>
          </li>
        ))}
      </ul>
    </DeskPage>
  )
}
