import { z } from 'zod'
import type { Edition } from './edition'

/** One part of an edition: what is edited, compared and reported missing at once. */
export const partKindSchema = z.enum(['edition', 'dimension', 'needle', 'route', 'dilemma', 'note-set'])
export type PartKind = z.infer<typeof partKindSchema>

export interface PartRef {
  readonly kind: PartKind
  readonly partId: string
}

type Part = Readonly<Record<string, unknown>>

export const listOf = {
  dimension: 'dimensions',
  needle: 'needles',
  route: 'routes',
  dilemma: 'dilemmas',
  'note-set': 'noteSets',
} as const satisfies Partial<Record<PartKind, keyof Edition>>

const keyOf = {
  dimension: 'number',
  needle: 'number',
  route: 'letter',
  dilemma: 'dilemmaId',
  'note-set': 'setId',
} as const satisfies Record<keyof typeof listOf, string>

type ListedKind = keyof typeof listOf
const listedKinds: readonly ListedKind[] = ['dimension', 'needle', 'route', 'dilemma', 'note-set']

function listed(edition: Edition, kind: ListedKind): readonly Part[] {
  return edition[listOf[kind]]
}

function idOf(kind: ListedKind, part: Part): string {
  return String(part[keyOf[kind]])
}

/** Every part of an edition, in its order. */
export function partsOf(edition: Edition): readonly PartRef[] {
  const parts = listedKinds.flatMap((kind) =>
    listed(edition, kind).map((part) => ({ kind, partId: idOf(kind, part) })),
  )
  return [{ kind: 'edition', partId: 'name' }, ...parts]
}

/** The part as it is stored; undefined when there is none. */
export function partOf(edition: Edition, { kind, partId }: PartRef): Part | undefined {
  if (kind === 'edition') return { name: edition.name }
  return listed(edition, kind).find((part) => idOf(kind, part) === partId)
}

/** The edition with another part in the place of this one. It has to be parsed again before it is used. */
export function withPart(edition: Edition, { kind, partId }: PartRef, part: Part): unknown {
  if (kind === 'edition') return { ...edition, ...part }
  return {
    ...edition,
    [listOf[kind]]: listed(edition, kind).map((each) => (idOf(kind, each) === partId ? part : each)),
  }
}

export function withoutPart(edition: Edition, { kind, partId }: PartRef): unknown {
  if (kind === 'edition') return edition
  return {
    ...edition,
    [listOf[kind]]: listed(edition, kind).filter((each) => idOf(kind, each) !== partId),
  }
}
