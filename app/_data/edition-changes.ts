import 'server-only'
import type { EditProblem, Edited } from '@/lib/compass/edit-edition'
import {
  withNewDilemma,
  withNewNeedle,
  withNewNoteSet,
  withRemoved,
  withTexts,
} from '@/lib/compass/edit-edition'
import { completeLanguages } from '@/lib/compass/edition-missing'
import type { PartKind, PartRef } from '@/lib/compass/edition-parts'
import type { Text } from '@/lib/compass/schema'
import type { Language } from '@/lib/domain/language'
import { runtime } from '@/lib/runtime'
import type { Version } from './editions'
import { saveEdition, usedNeedles } from './editions'
import { noteHere, ofEdition } from './security'

export type EditionChange =
  | {
      readonly type: 'texts'
      readonly ref: PartRef
      readonly texts: Readonly<Record<string, Text>>
      readonly settings: Readonly<Record<string, unknown>>
    }
  | { readonly type: 'add'; readonly kind: PartKind; readonly belongsTo: number }
  | { readonly type: 'remove'; readonly ref: PartRef }

export type Changed =
  | { readonly ok: true; readonly partId?: string }
  | {
      readonly ok: false
      readonly problem: EditProblem | { readonly code: 'stale-version'; readonly path: '' }
    }

type EditedPart = Edited & { readonly partId?: string }

async function edited(draft: Version, change: EditionChange): Promise<EditedPart> {
  const { edition, editionId } = draft
  switch (change.type) {
    case 'texts':
      return withTexts(edition, change.ref, change.texts, change.settings)
    case 'remove':
      return withRemoved(edition, change.ref)
    case 'add':
      if (change.kind === 'needle')
        return withNewNeedle(edition, change.belongsTo, { usedBefore: await usedNeedles(editionId) })
      if (change.kind === 'dilemma') return withNewDilemma(edition, change.belongsTo)
      if (change.kind === 'note-set') return withNewNoteSet(edition)
      return { ok: false, problem: { code: 'invalid-config', path: '' } }
  }
}

/** Changes a draft that its owner was found to have. */
export async function changeEdition(draft: Version, change: EditionChange): Promise<Changed> {
  const result = await edited(draft, change)
  if (!result.ok) return result
  const isSaved = await saveEdition(draft, result.edition)
  if (!isSaved) return { ok: false, problem: { code: 'stale-version', path: '' } }
  return { ok: true, ...(result.partId === undefined ? {} : { partId: result.partId }) }
}

/** In the languages that were asked for and in which nothing is missing; without any, nothing happens. */
export async function publishDraft(draft: Version, wanted: readonly Language[]): Promise<boolean> {
  const complete = completeLanguages(draft.edition)
  const languages = wanted.filter((language) => complete.includes(language))
  if (languages.length === 0) return false
  const isPublished = await runtime().editions.publish(draft, { languages, now: runtime().now() })
  if (isPublished) await noteHere({ action: 'edition-published', object: ofEdition(draft.editionId) })
  return isPublished
}
