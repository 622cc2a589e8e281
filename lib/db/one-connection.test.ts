import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TemporaryDatabase } from './testing/temporary-database'
import { temporarySqlite } from './testing/temporary-database'

let temporary: TemporaryDatabase
beforeAll(async () => {
  temporary = await temporarySqlite()
})
afterAll(() => temporary.drop())

const user = { name: 'Marit', email: 'marit@example.org' }
/** A setting that belongs to one connection and is gone with it. */
const mark = 'PRAGMA cache_size=-1234'

it('[L8] a transaction opens no connection of its own, and all of them overwrite what they free', async () => {
  const { prisma } = temporary.database
  await prisma.$queryRawUnsafe(mark)
  for (let time = 0; time < 3; time++)
    await prisma.$transaction(async (tx) => {
      await tx.user.create({ data: { ...user, id: `${time}`, email: `${time}@example.org` } })
      expect(await tx.$queryRawUnsafe('PRAGMA secure_delete')).toEqual([{ secure_delete: 1 }])
      expect(await tx.$queryRawUnsafe('PRAGMA cache_size')).toEqual([{ cache_size: -1234 }])
    })
  expect(await prisma.$queryRawUnsafe('PRAGMA cache_size')).toEqual([{ cache_size: -1234 }])
})

it('[L8] what is asked outside a transaction waits until that is over, and is not undone with it', async () => {
  const { prisma } = temporary.database
  let outside: Promise<unknown> = Promise.resolve()
  const failing = prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { ...user, id: 'inside' } })
    outside = prisma.user.create({ data: { ...user, id: 'outside', email: 'outside@example.org' } })
    await tx.user.count()
    throw new Error('not this one')
  })
  await expect(failing).rejects.toThrow('not this one')
  await outside
  const ids = (await prisma.user.findMany()).map(({ id }) => id)
  expect(ids).toContain('outside')
  expect(ids).not.toContain('inside')
})

it('[L8] a commit that fails stores nothing and leaves nothing open', async () => {
  const { prisma } = temporary.database
  const failing = prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys=ON')
    await tx.$executeRawUnsafe(
      'INSERT INTO "Receipt" ("workshopId", "key", "fingerprint", "seq") VALUES (?, ?, ?, ?)',
      ...['nowhere', 'key', 'print', 1],
    )
  })
  await expect(failing).rejects.toThrow()
  expect(await prisma.receipt.count()).toBe(0)
  await prisma.$transaction(async (tx) => {
    await tx.user.create({ data: { ...user, id: 'after', email: 'after@example.org' } })
  })
  expect(await prisma.user.count({ where: { id: 'after' } })).toBe(1)
})
