import { randomInt } from 'node:crypto'
import type { Database } from './database'
import { together } from './together'
import { violationOf } from './violation'

/** 26 signs without vowels and look-alikes: nothing to misread, no words by accident. 26^6 = 3.1 · 10^8 codes. */
export const codeAlphabet = '2346789BCDFGHJKLMNPQRTVWXZ'
const codeLength = 6
const daysWithoutReuse = 30
const millisecondsPerDay = 86_400_000

function randomCode(): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
}

/** What somebody typed, as a code: capitals, without spaces or dashes. Undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\-–_.]/g, '')
  const isCode = code.length === codeLength && [...code].every((sign) => codeAlphabet.includes(sign))
  return isCode ? code : undefined
}

export function createJoinCodes({ prisma }: Database) {
  const workshopsBehind = together(async (codes: readonly string[]) => {
    const rows = await prisma.joinCode.findMany({ where: { code: { in: [...codes] } } })
    const byCode = new Map(rows.map((row) => [row.code, row]))
    return codes.map((code) => byCode.get(code))
  })

  async function reserve(workshopId: string, now: Date): Promise<string> {
    const before = new Date(now.getTime() - daysWithoutReuse * millisecondsPerDay)
    await prisma.joinCode.deleteMany({ where: { diedAt: { lt: before } } })
    for (;;) {
      const code = randomCode()
      try {
        await prisma.joinCode.create({ data: { code, workshopId } })
        return code
      } catch (error) {
        if (violationOf(error) !== 'conflict') throw error
      }
    }
  }

  return {
    /** A code nobody has or had in the last 30 days; the old one of this workshop dies at once. */
    renew: async (workshopId: string, now: Date): Promise<string> => {
      await prisma.joinCode.updateMany({ where: { workshopId, diedAt: null }, data: { diedAt: now } })
      return reserve(workshopId, now)
    },

    of: async (workshopId: string): Promise<string | undefined> => {
      const row = await prisma.joinCode.findFirst({ where: { workshopId, diedAt: null } })
      return row?.code
    },

    workshopBehind: async (code: string): Promise<string | undefined> => {
      const row = await workshopsBehind(code)
      return row?.diedAt === null && row.workshopId !== null ? row.workshopId : undefined
    },

    retire: async (workshopId: string, now: Date): Promise<void> => {
      await prisma.joinCode.updateMany({ where: { workshopId, diedAt: null }, data: { diedAt: now } })
    },
  }
}

export type JoinCodes = ReturnType<typeof createJoinCodes>
