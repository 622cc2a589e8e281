import { randomUUID } from 'node:crypto'
import type { Report } from '@/lib/domain/workshop/report'
import { newSecret } from '@/lib/voice'
import type { NewWorkshopDeps } from './new-workshop'

/** Stores a conversation that came back from a file, closed, with its report as it was. */
export async function makeImportedWorkshop(
  { workshops, now }: Pick<NewWorkshopDeps, 'workshops' | 'now'>,
  { report, ownerId }: { readonly report: Report; readonly ownerId: string },
): Promise<string> {
  const workshopId = randomUUID()
  const createdAt = now()
  const event = { type: 'WorkshopImported', report, at: createdAt.toISOString() } as const
  await workshops.create({ workshopId, ownerId, events: [event], secret: newSecret(), createdAt })
  return workshopId
}
