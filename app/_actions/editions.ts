'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireAccount } from '@/app/_data/account'
import { changeEdition, publishDraft } from '@/app/_data/edition-changes'
import { newOwnEdition, requireOwnEdition, setEditionShared } from '@/app/_data/editions'
import { discardDraftOf, newDraftOf, withdrawEdition } from '@/app/_data/edition-versions'
import { takeOverProposal } from '@/app/_data/reactions'
import type { EditProblem } from '@/lib/compass/edit-edition'
import { roomInForms } from '@/lib/compass/edit-edition'
import { fieldsOf } from '@/lib/compass/edition-fields'
import type { PartRef } from '@/lib/compass/edition-parts'
import { partKindSchema } from '@/lib/compass/edition-parts'
import type { Text } from '@/lib/compass/schema'
import type { Language } from '@/lib/domain/language'
import { languageSchema } from '@/lib/domain/language'
import { typedIn } from './typed-in'

export type EditionProblem = EditProblem | { readonly code: 'stale-version'; readonly path: '' }

/** What a form of a part shows again: what was typed, and what was wrong. */
export interface PartState {
  readonly typed?: Readonly<Record<string, Text>>
  readonly problem?: EditionProblem
  readonly isSaved?: boolean
}

function partRef(kind: string, partId: string): PartRef | undefined {
  const parsed = partKindSchema.safeParse(kind)
  return parsed.success ? { kind: parsed.data, partId } : undefined
}

function settingsIn(form: FormData): Readonly<Record<string, unknown>> {
  const [dimension, surface] = [typedIn(form, 'dimension', 1), typedIn(form, 'surface', 20)]
  return {
    ...(dimension === '' ? {} : { dimension: Number(dimension) }),
    ...(surface === '' ? {} : { surface }),
  }
}

export async function createEdition(form: FormData): Promise<void> {
  await requireAccount()
  const editionId = await newOwnEdition(typedIn(form, 'from', 64))
  redirect(editionId === undefined ? '/editions' : `/editions/${editionId}`)
}

export async function savePart(
  editionId: string,
  kind: string,
  partId: string,
  _before: PartState,
  form: FormData,
): Promise<PartState> {
  const { draft } = await requireOwnEdition(editionId)
  const ref = partRef(kind, partId)
  if (!draft || !ref) return { problem: { code: 'stale-version', path: '' } }
  const typed = Object.fromEntries(
    fieldsOf(draft.edition, ref, roomInForms).map(({ path }) => [
      path,
      { nl: typedIn(form, `nl:${path}`, 4000), en: typedIn(form, `en:${path}`, 4000) },
    ]),
  )
  const change = { type: 'texts', ref, texts: typed, settings: settingsIn(form) } as const
  const changed = await changeEdition({ ...draft, revision: Number(typedIn(form, 'revision', 12)) }, change)
  if (!changed.ok) return { typed, problem: changed.problem }
  revalidatePath(`/editions/${editionId}`, 'layout')
  return { isSaved: true }
}

/** A new needle in a dimension, dilemma about a needle, or set of columns; then to the place to write it. */
export async function addPart(editionId: string, kind: string, belongsTo: number): Promise<void> {
  const { draft } = await requireOwnEdition(editionId)
  const parsed = partKindSchema.safeParse(kind)
  if (!draft || !parsed.success) return redirect(`/editions/${editionId}`)
  const changed = await changeEdition(draft, { type: 'add', kind: parsed.data, belongsTo })
  redirect(
    changed.ok && changed.partId !== undefined
      ? `/editions/${editionId}/${parsed.data}/${changed.partId}`
      : `/editions/${editionId}?problem=${changed.ok ? '' : changed.problem.code}`,
  )
}

export async function removePart(editionId: string, kind: string, partId: string): Promise<void> {
  const { draft } = await requireOwnEdition(editionId)
  const ref = partRef(kind, partId)
  if (!draft || !ref) return redirect(`/editions/${editionId}`)
  const changed = await changeEdition(draft, { type: 'remove', ref })
  redirect(`/editions/${editionId}${changed.ok ? '' : `?problem=${changed.problem.code}`}`)
}

/** One action: the wording of a group stands in the draft, as a name or as a needle that is new. */
export async function takeOver(
  editionId: string,
  workshopId: string,
  proposalId: string,
  form: FormData,
): Promise<void> {
  await requireOwnEdition(editionId)
  const dimension = Number(typedIn(form, 'dimension', 1))
  await takeOverProposal(editionId, { workshopId, proposalId, dimension })
  revalidatePath(`/editions/${editionId}`, 'layout')
}

/** Nothing is published in a language in which something is missing. */
export async function publishEdition(editionId: string, form: FormData): Promise<void> {
  const { draft } = await requireOwnEdition(editionId)
  const wanted = languageSchema.options.filter((language: Language) => form.get(`in-${language}`) !== null)
  if (draft) await publishDraft(draft, wanted)
  revalidatePath(`/editions/${editionId}`, 'layout')
}

export async function startDraft(editionId: string): Promise<void> {
  await newDraftOf(editionId)
  revalidatePath(`/editions/${editionId}`, 'layout')
}

export async function discardDraft(editionId: string): Promise<void> {
  const isLeft = await discardDraftOf(editionId)
  revalidatePath('/editions', 'layout')
  redirect(isLeft ? `/editions/${editionId}` : '/editions')
}

export async function withdraw(editionId: string): Promise<void> {
  await withdrawEdition(editionId)
  revalidatePath(`/editions/${editionId}`, 'layout')
}

export async function shareEdition(editionId: string, isShared: boolean): Promise<void> {
  await setEditionShared(editionId, isShared)
  revalidatePath('/editions')
}
