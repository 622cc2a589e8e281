import { getLocale, getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/compass/edition'
import { titleOf } from '@/lib/compass/edition-difference'
import type { EditionField } from '@/lib/compass/edition-fields'
import type { PartRef } from '@/lib/compass/edition-parts'
import type { Text } from '@/lib/compass/schema'
import { languageSchema } from '@/lib/domain/language'

/** How the parts and texts of an edition are called on the pages about it. */
export async function editionWords() {
  const t = await getTranslations('editions')
  const language = languageSchema.catch('nl').parse(await getLocale())

  /** In the language of the reader when it is there, in the other one when it is not. */
  function either({ nl, en }: Text): string {
    const [first, second] = language === 'nl' ? [nl, en] : [en, nl]
    return first === '' ? second : first
  }

  function partName(edition: Edition, ref: PartRef): string {
    const title = either(titleOf(edition, ref))
    const name = title === '' ? t('untitled') : title
    if (ref.kind === 'edition') return t('parts.edition')
    return t(`parts.${ref.kind}`, { id: ref.partId, name })
  }

  function fieldName({ label, index, pole }: EditionField): string {
    const name = t(`fields.${label}`)
    const numbered = index === undefined ? name : t('numbered', { name, index })
    return pole === undefined ? numbered : t('ofPole', { name: numbered, pole: pole.toUpperCase() })
  }

  return { t, either, partName, fieldName }
}

export function partAddress(editionId: string, { kind, partId }: PartRef): string {
  return `/editions/${editionId}/${kind}/${partId}`
}
