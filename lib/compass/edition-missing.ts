import type { Language } from '@/lib/domain/language'
import { languageSchema } from '@/lib/domain/language'
import type { Edition } from './edition'
import type { EditionField } from './edition-fields'
import { textsOfPart } from './edition-fields'
import type { PartRef } from './edition-parts'
import { partsOf } from './edition-parts'

export interface MissingText {
  readonly part: PartRef
  readonly field: EditionField
}

const other: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' }

/** What an edition lacks in a language: what it cannot do without, and what it has in the other one. */
export function missingIn(edition: Edition, language: Language): readonly MissingText[] {
  return partsOf(edition).flatMap((part) =>
    textsOfPart(edition, part)
      .filter(
        ({ field, text }) => text[language] === '' && (field.isRequired || text[other[language]] !== ''),
      )
      .map(({ field }) => ({ part, field })),
  )
}

/** The languages in which an edition can be published. */
export function completeLanguages(edition: Edition): readonly Language[] {
  return languageSchema.options.filter((language) => missingIn(edition, language).length === 0)
}
