import 'server-only'
import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { builtInEdition, builtInEditionId, builtInVersion } from '@/lib/compass/built-in-edition'
import type { Edition } from '@/lib/compass/edition'
import { editionSchema } from '@/lib/compass/edition'
import type { EditionRecord, EditionVersion } from '@/lib/db/editions'
import type { Language } from '@/lib/domain/language'
import type { ChosenEdition } from '@/lib/orders/new-workshop'
import { runtime } from '@/lib/runtime'
import { requireAccount, requireAdmin } from './account'
import { noteHere, ofEdition } from './security'

export type Version = Omit<EditionVersion, 'content'> & { readonly edition: Edition }

/** What is stored went through the schema before; a newer one may ask for more, and says so here. */
function read({ content, ...version }: EditionVersion): Version {
  return { ...version, edition: editionSchema.parse(JSON.parse(content)) }
}

export interface OwnEdition {
  readonly editionId: string
  readonly isShared: boolean
  readonly draft?: Version
  readonly published?: Version
  /** Newest first, without the draft. */
  readonly earlier: readonly Version[]
}

function ownOf({ editionId, isShared, versions }: EditionRecord): OwnEdition {
  const all = versions.map(read)
  const [draft, published] = ['draft', 'published'].map((status) =>
    all.find((each) => each.status === status),
  )
  return {
    editionId,
    isShared,
    ...(draft ? { draft } : {}),
    ...(published ? { published } : {}),
    earlier: all.filter(({ status }) => status !== 'draft'),
  }
}

export async function ownEditions(): Promise<readonly OwnEdition[]> {
  const { userId } = await requireAccount()
  return (await runtime().editions.listOf(userId)).map(ownOf)
}

/** An edition of this account. For anybody else it does not exist. */
export async function requireOwnEdition(editionId: string): Promise<OwnEdition> {
  const { userId } = await requireAccount()
  const record = await runtime().editions.find(editionId)
  return record?.ownerId === userId ? ownOf(record) : notFound()
}

/** The draft of an edition of this account; without one there is nothing to change. */
export async function requireDraft(editionId: string): Promise<Version> {
  return (await requireOwnEdition(editionId)).draft ?? notFound()
}

export interface UsableEdition {
  readonly editionId: string
  readonly version: number
  readonly languages: readonly string[]
  readonly edition: Edition
  readonly isOwn: boolean
}

const builtIn: UsableEdition = {
  editionId: builtInEditionId,
  version: builtInVersion,
  languages: ['nl', 'en'],
  edition: builtInEdition,
  isOwn: false,
}

/** What this account may hold a workshop with: the built-in compass, own editions, and what an admin shared. */
export async function usableEditions(): Promise<readonly UsableEdition[]> {
  const { userId } = await requireAccount()
  const records = await runtime().editions.published()
  const usable = records.filter(({ ownerId, isShared }) => ownerId === userId || isShared)
  const editions = usable.flatMap(({ ownerId, versions }) =>
    versions.map(read).map(({ editionId, version, languages, edition }) => ({
      editionId,
      version,
      languages,
      edition,
      isOwn: ownerId === userId,
    })),
  )
  return [builtIn, ...editions]
}

export type Chosen =
  | { readonly ok: true; readonly chosen?: ChosenEdition }
  | { readonly ok: false; readonly why: 'unknown' | 'language' }

/** The published version of what was chosen, if this account may use it and it is there in this language. */
export async function chosenEdition(editionId: string, language: Language): Promise<Chosen> {
  if (editionId === '' || editionId === builtInEditionId) return { ok: true }
  const found = (await usableEditions()).find((each) => each.editionId === editionId)
  if (!found) return { ok: false, why: 'unknown' }
  if (!found.languages.includes(language)) return { ok: false, why: 'language' }
  return { ok: true, chosen: found }
}

/** A new draft that begins as the built-in compass, or as a published edition this account may use. */
export async function newOwnEdition(fromId: string): Promise<string | undefined> {
  const { userId } = await requireAccount()
  const from = (await usableEditions()).find(({ editionId }) => editionId === fromId)
  return from && storeEdition(userId, from.edition)
}

export async function storeEdition(ownerId: string, edition: Edition): Promise<string> {
  const editionId = randomUUID()
  const { editions, now } = runtime()
  await editions.create({ editionId, ownerId, content: JSON.stringify(edition), createdAt: now() })
  return editionId
}

/** False when somebody, or the same person in another window, changed the draft meanwhile. */
export async function saveEdition(
  draft: Version,
  edition: Edition,
  takenOver: readonly string[] = draft.takenOver,
): Promise<boolean> {
  return runtime().editions.saveDraft(draft, { content: JSON.stringify(edition), takenOver })
}

/** Numbers that needles had in any version: a new needle gets another one. */
export async function usedNeedles(editionId: string): Promise<readonly number[]> {
  const { earlier } = await requireOwnEdition(editionId)
  const before = earlier.flatMap(({ edition }) => edition.needles)
  return [...builtInEdition.needles, ...before].map(({ number }) => number)
}

export interface SharedEdition extends UsableEdition {
  readonly isShared: boolean
}

/** Every published edition of the installation, for the admin who decides which are for everybody. */
export async function publishedEditions(): Promise<readonly SharedEdition[]> {
  const { userId } = await requireAdmin()
  const records = await runtime().editions.published()
  return records.flatMap(({ isShared, ownerId, versions }) =>
    versions.map(read).map(({ editionId, version, languages, edition }) => ({
      editionId,
      version,
      languages,
      edition,
      isShared,
      isOwn: ownerId === userId,
    })),
  )
}

export async function setEditionShared(editionId: string, isShared: boolean): Promise<void> {
  await requireAdmin()
  await runtime().editions.share(editionId, isShared)
  await noteHere({ action: isShared ? 'edition-shared' : 'edition-unshared', object: ofEdition(editionId) })
}

/** The edition a workshop was prepared with, so that new steps speak the same words. */
export async function editionOf(workshopId: string): Promise<Edition> {
  const heldWith = (await runtime().live.state(workshopId))?.compass
  if (!heldWith || heldWith.editionId === builtInEditionId) return builtInEdition
  const version = await runtime().editions.version(heldWith.editionId, heldWith.version)
  return version ? read(version).edition : builtInEdition
}
