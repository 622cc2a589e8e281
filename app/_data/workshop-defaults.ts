import 'server-only'
import { z } from 'zod'
import { smallestGroup } from '@/lib/domain/insight/suppression'
import { runtime } from '@/lib/runtime'
import { requireAdmin } from './account'
import { noteHere } from './security'

const setting = 'workshop-defaults'
const wholeNumber = z.union([z.number(), z.string().regex(/^\d{1,4}$/)]).transform(Number)

/** What a new workshop begins with. The threshold can only be set higher than the product has it. */
export const workshopDefaultsSchema = z.strictObject({
  retentionDays: wholeNumber.pipe(z.int().min(1).max(365)),
  atLeast: wholeNumber.pipe(z.int().min(smallestGroup).max(50)),
})

export type WorkshopDefaults = z.infer<typeof workshopDefaultsSchema>

const usual: WorkshopDefaults = { retentionDays: 30, atLeast: smallestGroup }

export async function workshopDefaults(): Promise<WorkshopDefaults> {
  const kept = await runtime().settings.get(setting)
  return kept === undefined ? usual : workshopDefaultsSchema.parse(JSON.parse(kept))
}

export async function setWorkshopDefaults(defaults: WorkshopDefaults): Promise<void> {
  await requireAdmin()
  await runtime().settings.set(setting, JSON.stringify(defaults))
  await noteHere({ action: 'defaults-changed', object: 'workshop-defaults' })
}
