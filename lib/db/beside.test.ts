import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepared } from '@/lib/domain/testing/past'
import { createCoLeads } from './co-leads'
import { createPasses } from './passes'
import { createTemplates } from './templates'
import { onEachDatabase } from './testing/databases'
import type { TemporaryDatabase } from './testing/temporary-database'
import { temporarySqlite } from './testing/temporary-database'
import { createWifi } from './wifi'
import { createWorkshops } from './workshops'

const today = new Date('2026-11-23T10:00:00.000Z')
const wifi = {
  network: 'Zaal; 4 é',
  security: 'WPA',
  password: 'wachtwoord-dat-weg-moet',
  isHidden: true,
} as const

async function withWorkshop(
  { database }: TemporaryDatabase,
  workshopId: string,
  ownerId?: string,
): Promise<void> {
  const owner = ownerId === undefined ? {} : { ownerId }
  const events = prepared()
  await createWorkshops(database).create({ workshopId, ...owner, events, secret: 's', createdAt: today })
}

onEachDatabase((_name, open) => {
  let temporary: TemporaryDatabase
  beforeAll(async () => {
    temporary = await open()
    const { prisma } = temporary.database
    for (const id of ['marit', 'bas', 'cas'])
      await prisma.user.create({ data: { id, name: id, email: `${id}@example.org` } })
    await withWorkshop(temporary, 'one', 'marit')
    await withWorkshop(temporary, 'two', 'bas')
  })
  afterAll(() => temporary.drop())

  describe('who leads along', () => {
    it('[Le4] leads that workshop and no other, once, until they are taken out', async () => {
      const coLeads = createCoLeads(temporary.database)
      const row = { facilitatorId: 'f1', workshopId: 'one', userId: 'bas', createdAt: today }
      expect(await coLeads.add(row)).toBe(true)
      expect(await coLeads.add({ ...row, facilitatorId: 'f2' })).toBe(false)
      expect(await coLeads.of('one')).toEqual([
        { facilitatorId: 'owner', userId: 'marit', name: 'marit' },
        { facilitatorId: 'f1', userId: 'bas', name: 'bas' },
      ])
      expect(await coLeads.find('one', 'bas')).toBe('f1')
      expect(await coLeads.find('two', 'bas')).toBe('owner')
      expect(await coLeads.find('one', 'cas')).toBeUndefined()
      expect(await coLeads.find('nowhere', 'bas')).toBeUndefined()
      const ledBy = async (userId: string) =>
        (await createWorkshops(temporary.database).ledBy(userId))
          .map(({ workshopId }) => workshopId)
          .toSorted()
      expect([await ledBy('bas'), await ledBy('marit'), await ledBy('cas')]).toEqual([
        ['one', 'two'],
        ['one'],
        [],
      ])
      await coLeads.remove('two', 'f1')
      expect(await coLeads.find('one', 'bas')).toBe('f1')
      await coLeads.remove('one', 'f1')
      expect(await coLeads.find('one', 'bas')).toBeUndefined()
    })

    it('[Le4] comes in with a link that only one of two who show it at once gets through with', async () => {
      const passes = createPasses(temporary.database)
      const expiresAt = new Date(today.getTime() + 1000)
      const token = await passes.issue('one', 'co-lead', { createdAt: today, expiresAt })
      expect(await passes.take(token, 'co-lead', expiresAt)).toBeUndefined()
      const taken = await Promise.all([
        passes.take(token, 'co-lead', today),
        passes.take(token, 'co-lead', today),
      ])
      expect(taken.filter((each) => each !== undefined)).toEqual(['one'])
      const reader = await passes.issue('one', 'reader', { createdAt: today, expiresAt })
      expect(await passes.take(reader, 'co-lead', today)).toBeUndefined()
    })
  })

  describe('the network of the room', () => {
    it('[Wi3] is kept as it was typed, changed, forgotten, and gone with its workshop', async () => {
      const networks = createWifi(temporary.database)
      await networks.keep('one', wifi)
      expect(await networks.of('one')).toEqual(wifi)
      await networks.keep('one', { ...wifi, security: 'nopass', password: '' })
      expect(await networks.of('one')).toMatchObject({ security: 'nopass', password: '' })
      await networks.forget('one')
      await networks.forget('one')
      expect(await networks.of('one')).toBeUndefined()
      await withWorkshop(temporary, 'gone')
      await networks.keep('gone', wifi)
      await createWorkshops(temporary.database).remove('gone', today)
      expect(await networks.of('gone')).toBeUndefined()
    })
  })

  describe('running orders that are kept', () => {
    it('[Te4] are listed for their owner, and for everybody once they are shared', async () => {
      const templates = createTemplates(temporary.database)
      const kept = { templateId: 't', userId: 'marit', name: 'Van Marit', language: 'nl', steps: '{}' }
      await templates.create(kept, today)
      expect(await templates.listFor('bas')).toEqual([])
      expect(await templates.find('t', 'bas')).toBeUndefined()
      await templates.change({ templateId: 't', userId: 'bas' }, { isShared: true }, today)
      expect(await templates.find('t', 'bas')).toBeUndefined()
      await templates.change({ templateId: 't', userId: 'marit' }, { isShared: true }, today)
      expect(await templates.find('t', 'bas')).toMatchObject({ ownerName: 'marit', version: 1 })
      expect((await templates.listFor('cas')).map(({ name }) => name)).toEqual(['Van Marit'])
    })

    it('[Te2] are changed on the version that was seen, by who owns them', async () => {
      const templates = createTemplates(temporary.database)
      const own = { templateId: 't', userId: 'marit' }
      const change = { version: 1, steps: '{"a":1}' }
      const both = await Promise.all([
        templates.changeSteps(own, change, today),
        templates.changeSteps(own, change, today),
      ])
      expect(both.toSorted()).toEqual([false, true])
      expect(await templates.changeSteps({ ...own, userId: 'bas' }, { ...change, version: 2 }, today)).toBe(
        false,
      )
      await templates.remove('t', 'bas')
      expect(await templates.find('t', 'marit')).toMatchObject({ steps: '{"a":1}', version: 2 })
      await templates.remove('t', 'marit')
      expect(await templates.find('t', 'marit')).toBeUndefined()
    })
  })
})

it('[Wi3] a password that is forgotten or changed is gone from the files of the embedded database', async () => {
  const temporary = await temporarySqlite()
  const { dataDir, database } = temporary
  const networks = createWifi(database)
  const isThere = (trace: string) =>
    readdirSync(dataDir).some((file) => readFileSync(join(dataDir, file), 'latin1').includes(trace))
  await withWorkshop(temporary, 'w')
  await networks.keep('w', wifi)
  expect(isThere(wifi.password)).toBe(true)
  await networks.keep('w', { ...wifi, password: 'een-ander-wachtwoord' })
  await expect.poll(() => isThere(wifi.password), { timeout: 10_000 }).toBe(false)
  await networks.forget('w')
  await expect.poll(() => isThere('een-ander-wachtwoord'), { timeout: 10_000 }).toBe(false)
  await temporary.drop()
})
