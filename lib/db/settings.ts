import type { Database } from './database'

/** Facts about the installation that outlive a process, by name. */
export function createSettings({ prisma }: Database) {
  return {
    get: async (name: string): Promise<string | undefined> => {
      const row = await prisma.setting.findUnique({ where: { name } })
      return row?.value
    },
    set: async (name: string, value: string): Promise<void> => {
      await prisma.setting.upsert({ where: { name }, create: { name, value }, update: { value } })
    },
    /** Removes it if it still has this value; only one of two callers gets true. */
    take: async (name: string, value: string): Promise<boolean> => {
      const { count } = await prisma.setting.deleteMany({ where: { name, value } })
      return count === 1
    },
  }
}

export type Settings = ReturnType<typeof createSettings>
