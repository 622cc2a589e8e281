import type { Language } from '@/lib/domain/language'
import { languageSchema } from '@/lib/domain/language'
import type { Edition } from './edition'
import type { EditionField } from './edition-fields'
import { textsOfPart } from './edition-fields'
import type { PartRef } from './edition-parts'
import { partOf, partsOf } from './edition-parts'
import type { Text } from './schema'

export interface ChangedText {
  readonly field: EditionField
  readonly language: Language
  readonly before: string
  readonly after: string
}

/** What is different in one part. A part that moved to another dimension says so. */
export type PartDifference =
  | { readonly kind: 'added' | 'removed'; readonly part: PartRef; readonly title: Text }
  | {
      readonly kind: 'changed'
      readonly part: PartRef
      readonly title: Text
      readonly texts: readonly ChangedText[]
      readonly settings: readonly string[]
    }

const titled = ['name', 'title'] as const

export function titleOf(edition: Edition, ref: PartRef): Text {
  const texts = textsOfPart(edition, ref)
  const found = texts.find(({ field }) => titled.some((path) => path === field.path))
  return found?.text ?? { nl: '', en: '' }
}

function changedTexts(before: Edition, after: Edition, ref: PartRef): readonly ChangedText[] {
  const [old, next] = [textsOfPart(before, ref), textsOfPart(after, ref)]
  const paths = [...new Set([...old, ...next].map(({ field }) => field.path))]
  return paths.flatMap((path) => {
    const [was, is] = [old, next].map((texts) => texts.find(({ field }) => field.path === path))
    const field = is?.field ?? was?.field
    return languageSchema.options.flatMap((language) => {
      const [from, to] = [was?.text[language] ?? '', is?.text[language] ?? '']
      return field && from !== to ? [{ field, language, before: from, after: to }] : []
    })
  })
}

const settings = ['dimension', 'surface', 'about'] as const

/** Settings are members that are no text: where a part belongs. */
function changedSettings(before: Edition, after: Edition, ref: PartRef): readonly string[] {
  const [old, next] = [partOf(before, ref), partOf(after, ref)]
  return settings.filter((name) => {
    const [was, is] = [old?.[name], next?.[name]]
    const isText = typeof is === 'object' && is !== null && 'nl' in is
    return !isText && JSON.stringify(was) !== JSON.stringify(is)
  })
}

const sameAs = (a: PartRef) => (b: PartRef) => a.kind === b.kind && a.partId === b.partId

/** What an edition has that another has not, and what it says otherwise. In the order of the compass. */
export function differenceBetween(before: Edition, after: Edition): readonly PartDifference[] {
  const [old, next] = [partsOf(before), partsOf(after)]
  const removed = old
    .filter((ref) => !next.some(sameAs(ref)))
    .map((part): PartDifference => ({ kind: 'removed', part, title: titleOf(before, part) }))
  const others = next.flatMap((part): readonly PartDifference[] => {
    const title = titleOf(after, part)
    if (!old.some(sameAs(part))) return [{ kind: 'added', part, title }]
    const texts = changedTexts(before, after, part)
    const changed = changedSettings(before, after, part)
    return texts.length + changed.length === 0
      ? []
      : [{ kind: 'changed', part, title, texts, settings: changed }]
  })
  return [...others, ...removed]
}
