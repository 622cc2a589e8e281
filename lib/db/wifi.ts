import type { Wifi } from '@/lib/domain/workshop/wifi'
import { wifiSecuritySchema } from '@/lib/domain/workshop/wifi'
import type { Database } from './database'
import { forgetOldPages } from './old-pages'

/** The network of the room, for as long as a workshop is open. */
export function createWifi({ prisma, dialect }: Database) {
  return {
    of: async (workshopId: string): Promise<Wifi | undefined> => {
      const row = await prisma.wifi.findUnique({ where: { workshopId } })
      if (!row) return undefined
      const { network, password, isHidden } = row
      return { network, password, isHidden, security: wifiSecuritySchema.parse(row.security) }
    },

    /** The password it takes the place of is gone from the files of the embedded database too. */
    keep: async (workshopId: string, wifi: Wifi): Promise<void> => {
      await prisma.wifi.upsert({ where: { workshopId }, create: { workshopId, ...wifi }, update: wifi })
      await forgetOldPages({ prisma, dialect })
    },

    forget: async (workshopId: string): Promise<void> => {
      const { count } = await prisma.wifi.deleteMany({ where: { workshopId } })
      if (count > 0) await forgetOldPages({ prisma, dialect })
    },
  }
}

export type WifiNetworks = ReturnType<typeof createWifi>
