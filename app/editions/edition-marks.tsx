import { getTranslations } from 'next-intl/server'
import type { OwnEdition } from '@/app/_data/editions'

function Mark({ children }: { readonly children: string }) {
  return <span className="rounded-full border border-control px-3 py-1 text-note">{children}</span>
}

/** Where an edition stands: what is being written, what is published and in which languages. */
export async function EditionMarks({ own: { draft, published, isShared } }: { readonly own: OwnEdition }) {
  const t = await getTranslations('editions.marks')
  return (
    <p className="flex flex-wrap gap-2">
      {draft && <Mark>{t('draft', { version: draft.version })}</Mark>}
      {published && (
        <Mark>
          {t('published', { version: published.version, languages: published.languages.join(' + ') })}
        </Mark>
      )}
      {!draft && !published && <Mark>{t('withdrawn')}</Mark>}
      {isShared && published && <Mark>{t('shared')}</Mark>}
    </p>
  )
}
