import { randomUUID } from 'node:crypto'
import { builtInEdition, builtInEditionId, builtInVersion } from '@/lib/compass/built-in-edition'
import type { Edition } from '@/lib/compass/edition'
import { namesIn } from '@/lib/compass/names'
import type { Workshops } from '@/lib/db/workshops'
import { prepared } from '@/lib/domain/workshop/decide-about'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { About, StepPlan } from '@/lib/domain/workshop/plan'
import type { OpenPromise } from '@/lib/domain/workshop/promise'
import { newSecret } from '@/lib/voice'
import { plannedOrder } from './plan'
import { runningOrder } from './running-orders'

export interface NewWorkshopDeps {
  readonly workshops: Workshops
  readonly kits: KitRegistry
  readonly now: () => Date
}

export interface ChosenEdition {
  readonly editionId: string
  readonly version: number
  readonly edition: Edition
}

const builtIn: ChosenEdition = {
  editionId: builtInEditionId,
  version: builtInVersion,
  edition: builtInEdition,
}

export interface NewWorkshopOptions {
  readonly about: About
  /** A ready-made running order; without one the order starts empty. */
  readonly orderId?: string
  /** A running order of one’s own instead of a ready-made one. */
  readonly plans?: readonly StepPlan[]
  /** Absent: it belongs to the operator of the installation. */
  readonly ownerId?: string
  /** What the group promised earlier and has not come back to. */
  readonly openPromises?: readonly OpenPromise[]
  /** The published edition it is held with; the built-in compass when left out. */
  readonly edition?: ChosenEdition
}

/** Stores a new workshop and gives its id; undefined when there is no such running order. */
export async function makeWorkshop(
  { workshops, kits, now }: NewWorkshopDeps,
  {
    about,
    orderId,
    plans: own = [],
    ownerId,
    openPromises = [],
    edition: chosen = builtIn,
  }: NewWorkshopOptions,
): Promise<string | undefined> {
  const order = orderId === undefined ? undefined : runningOrder(orderId)
  if (orderId !== undefined && !order) return undefined
  const plans = order
    ? plannedOrder({ kits, compass: chosen.edition, openPromises }, about.language, order)
    : own
  const workshopId = randomUUID()
  const { editionId, version, edition } = chosen
  const { language } = about
  const heldWith = {
    editionId,
    version,
    name: edition.name[language],
    ...(editionId === builtInEditionId ? {} : { names: namesIn(edition, language) }),
  }
  const events = prepared(about, plans, { now: now().toISOString(), newId: randomUUID }, heldWith)
  const owner = ownerId === undefined ? {} : { ownerId }
  await workshops.create({ workshopId, ...owner, events, secret: newSecret(), createdAt: now() })
  return workshopId
}
