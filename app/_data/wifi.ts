import 'server-only'
import { z } from 'zod'
import { wifiProblem, wifiSecuritySchema } from '@/lib/domain/workshop/wifi'
import { runtime } from '@/lib/runtime'
import { requireLedWorkshop } from './workshops'

const longest = 200

const wifiSchema = z
  .strictObject({
    network: z.string().max(longest),
    security: wifiSecuritySchema,
    password: z.string().max(longest),
    isHidden: z.boolean(),
  })
  .transform((wifi) => (wifi.security === 'nopass' ? { ...wifi, password: '' } : wifi))
  .refine((wifi) => wifiProblem(wifi) === undefined)

/** Keeps the network of the room, or forgets it. What cannot be a network was told before it is sent. */
export async function setOwnWifi(workshopId: string, wifi: unknown): Promise<void> {
  await requireLedWorkshop(workshopId)
  const kept = wifiSchema.safeParse(wifi)
  if (wifi !== undefined && !kept.success) return
  await runtime().live.setWifi(workshopId, kept.data)
}
