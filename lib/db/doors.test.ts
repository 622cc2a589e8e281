import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepared } from '@/lib/domain/testing/past'
import { createJoinCodes, readCode } from './join-codes'
import { createPasses } from './passes'
import { createSettings } from './settings'
import { onEachDatabase } from './testing/databases'
import type { TemporaryDatabase } from './testing/temporary-database'
import { createWorkshops } from './workshops'

const today = new Date('2026-11-23T10:00:00.000Z')
const days = (count: number) => new Date(today.getTime() + count * 86_400_000)

describe('a code as it was typed', () => {
  it('[D7] is read with spaces, dashes and small letters, and nothing else', () => {
    expect(['k7pq2m', ' K7P-Q2M ', 'k7p q2m', 'K7P–Q2M', 'K.7_PQ2M'].map(readCode)).toEqual(
      Array(5).fill('K7PQ2M'),
    )
    for (const typed of ['', 'K7PQ2', 'K7PQ2MM', 'K7PQ2O', 'K7PQ2é', 'К7PQ2M', '‮K7PQ2M'])
      expect(readCode(typed)).toBeUndefined()
  })
})

onEachDatabase((_name, open) => {
  let temporary: TemporaryDatabase
  beforeAll(async () => {
    temporary = await open()
    const workshops = createWorkshops(temporary.database)
    for (const workshopId of ['one', 'two'])
      await workshops.create({ workshopId, events: prepared(), secret: 's', createdAt: today })
  })
  afterAll(() => temporary.drop())

  describe('join codes', () => {
    it('[D7] belong to one workshop, which has one at a time', async () => {
      const codes = createJoinCodes(temporary.database)
      const first = await codes.renew('one', today)
      expect(await codes.workshopBehind(first)).toBe('one')
      const second = await codes.renew('one', today)
      expect([await codes.workshopBehind(first), await codes.workshopBehind(second)]).toEqual([
        undefined,
        'one',
      ])
      expect(await codes.of('one')).toBe(second)
      expect(await codes.of('two')).toBeUndefined()
    })

    it('[D7] that died stay taken for thirty days', async () => {
      const codes = createJoinCodes(temporary.database)
      const { prisma } = temporary.database
      const code = await codes.renew('two', today)
      await codes.retire('two', today)
      expect(await codes.workshopBehind(code)).toBeUndefined()
      await codes.renew('one', days(29))
      expect(await prisma.joinCode.findUnique({ where: { code } })).not.toBeNull()
      await codes.renew('one', days(31))
      expect(await prisma.joinCode.findUnique({ where: { code } })).toBeNull()
    })
  })

  describe('passes', () => {
    it('[P3] are found by their token, of which only a hash is kept', async () => {
      const passes = createPasses(temporary.database)
      const token = await passes.issueToParticipant('one', 'ada')
      expect(token.length).toBeGreaterThanOrEqual(22)
      expect(await passes.find(token, today)).toEqual({
        workshopId: 'one',
        kind: 'participant',
        participantId: 'ada',
      })
      const rows = await temporary.database.prisma.pass.findMany()
      expect(JSON.stringify(rows)).not.toContain(token)
      expect(await passes.find('A'.repeat(22), today)).toBeUndefined()
      expect(await passes.find('', today)).toBeUndefined()
    })

    it('[P3] say nothing of when a participant came', async () => {
      await createPasses(temporary.database).issueToParticipant('one', 'ben')
      const row = await temporary.database.prisma.pass.findFirst({ where: { participantId: 'ben' } })
      expect(row).toMatchObject({ createdAt: null, expiresAt: null, label: null })
    })

    it('[D14] keeps the first of one token that came twice, and everybody who came beside it', async () => {
      const passes = createPasses(temporary.database)
      const token = 'Y'.repeat(22)
      await passes.issueToParticipant('one', 'first', token)
      const [, beside] = await Promise.all([
        passes.issueToParticipant('one', 'second', token),
        passes.issueToParticipant('one', 'beside'),
      ])
      expect(await passes.find(token, today)).toMatchObject({ participantId: 'first' })
      expect(await passes.find(beside, today)).toMatchObject({ participantId: 'beside' })
    })

    it('[P3] end when they expire, or are taken back, and no other with them', async () => {
      const passes = createPasses(temporary.database)
      const [ada, ben] = [
        await passes.issueToParticipant('two', 'ada'),
        await passes.issueToParticipant('two', 'ben'),
      ]
      const screen = await passes.issue('two', 'screen', { createdAt: today })
      const reader = await passes.issue('two', 'reader', {
        createdAt: today,
        expiresAt: days(30),
        label: 'Voor de groep',
      })
      expect(await passes.find(reader, days(29))).toMatchObject({ kind: 'reader' })
      expect(await passes.find(reader, days(30))).toBeUndefined()
      const [link] = await passes.readerLinks('two')
      expect(link).toMatchObject({ label: 'Voor de groep', expiresAt: days(30) })
      await passes.revokeReader('two', link?.linkId ?? '')
      await passes.revokeParticipant('two', 'ada')
      await passes.revokeAll('two', 'door')
      const left = await Promise.all([ada, ben, screen, reader].map((token) => passes.find(token, today)))
      expect(left.map((pass) => pass?.kind)).toEqual([undefined, 'participant', 'screen', undefined])
      await passes.revokeAll('two', 'screen')
      expect(await passes.find(screen, today)).toBeUndefined()
    })

    it('[D10] for the QR code can be kept twice', async () => {
      const passes = createPasses(temporary.database)
      await passes.keep('the-token-of-the-door-1', 'one', 'door', today)
      await passes.keep('the-token-of-the-door-1', 'one', 'door', days(1))
      expect(await passes.find('the-token-of-the-door-1', today)).toMatchObject({ kind: 'door' })
    })
  })

  describe('settings', () => {
    it('[R5] are kept by name, and taken by one of two who want them', async () => {
      const settings = createSettings(temporary.database)
      expect(await settings.get('link')).toBeUndefined()
      await settings.set('link', 'a')
      await settings.set('link', 'b')
      expect(await settings.take('link', 'a')).toBe(false)
      const taken = await Promise.all([settings.take('link', 'b'), settings.take('link', 'b')])
      expect(taken.toSorted()).toEqual([false, true])
    })
  })

  describe('workshops', () => {
    it('[W8] are listed for their owner, with a header that follows the log', async () => {
      const workshops = createWorkshops(temporary.database)
      expect((await workshops.listOf({ ownerId: null })).map((each) => each.workshopId).toSorted()).toEqual([
        'one',
        'two',
      ])
      expect(await workshops.listOf({ ownerId: 'somebody' })).toEqual([])
      expect(await workshops.header('one')).toMatchObject({
        title: 'Leiding geven in de uitvoering',
        status: 'prepared',
      })
      expect(await workshops.header('nowhere')).toBeNull()
    })

    it('[L5] take their log, passes and secrets along when they are deleted', async () => {
      const workshops = createWorkshops(temporary.database)
      await workshops.create({ workshopId: 'gone', events: prepared(), secret: 's', createdAt: today })
      await createPasses(temporary.database).issueToParticipant('gone', 'ada')
      await createJoinCodes(temporary.database).renew('gone', today)
      await workshops.remove('gone', new Date())
      const { prisma } = temporary.database
      const where = { workshopId: 'gone' }
      const left = [
        await prisma.workshopEvent.count({ where }),
        await prisma.stepSecret.count({ where }),
        await prisma.pass.count({ where }),
        await prisma.joinCode.count({ where }),
      ]
      expect(left).toEqual([0, 0, 0, 0])
    })
  })
})
