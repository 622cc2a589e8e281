import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Editions } from './editions'
import { createEditions } from './editions'
import { onEachDatabase } from './testing/databases'
import type { TemporaryDatabase } from './testing/temporary-database'

const now = new Date('2026-11-25T09:00:00.000Z')
const later = new Date('2026-12-25T09:00:00.000Z')

onEachDatabase((_name, open) => {
  describe('editions', () => {
    let temporary: TemporaryDatabase
    let editions: Editions

    beforeAll(async () => {
      temporary = await open()
      editions = createEditions(temporary.database)
    })
    afterAll(() => temporary?.drop())

    const draftOf = async (editionId: string) => {
      const draft = (await editions.find(editionId))?.versions.find(({ status }) => status === 'draft')
      if (!draft) throw new Error('there is no draft')
      return draft
    }
    const statuses = async (editionId: string) =>
      (await editions.find(editionId))?.versions.map(({ version, status }) => `${version} ${status}`)

    async function published(editionId: string, ownerId = 'ada'): Promise<void> {
      await editions.create({ editionId, ownerId, content: '{"a":1}', createdAt: now })
      await editions.publish(await draftOf(editionId), { languages: ['nl'], now })
    }

    it('[Ed4] a draft is published, and superseded by the next one that is', async () => {
      await published('one')
      expect(await statuses('one')).toEqual(['1 published'])
      await editions.addDraft('one', '{"a":2}')
      await editions.addDraft('one', '{"a":3}')
      expect(await statuses('one')).toEqual(['2 draft', '1 published'])
      expect((await draftOf('one')).content).toBe('{"a":2}')
      expect(await editions.publish(await draftOf('one'), { languages: ['nl', 'en'], now: later })).toBe(true)
      expect(await statuses('one')).toEqual(['2 published', '1 superseded'])
      expect(await editions.version('one', 2)).toMatchObject({ languages: ['nl', 'en'], publishedAt: later })
    })

    it('[Ed4] what was published never changes: neither by saving, nor by publishing again', async () => {
      await published('fixed')
      const version = (await editions.version('fixed', 1)) ?? (await draftOf('fixed'))
      expect(await editions.saveDraft(version, { content: '{}' })).toBe(false)
      expect(await editions.publish(version, { languages: ['en'], now: later })).toBe(false)
      await editions.discardDraft('fixed')
      expect(await editions.version('fixed', 1)).toEqual(version)
    })

    it('[Ed4] of two who change a draft at once, the second is told', async () => {
      await editions.create({ editionId: 'two', ownerId: 'ada', content: '{}', createdAt: now })
      const seen = await draftOf('two')
      expect(await editions.saveDraft(seen, { content: '{"by":"ada"}', takenOver: ['p1'] })).toBe(true)
      expect(await editions.saveDraft(seen, { content: '{"by":"bo"}' })).toBe(false)
      expect(await editions.publish(seen, { languages: [], now })).toBe(false)
      expect(await draftOf('two')).toMatchObject({ content: '{"by":"ada"}', takenOver: ['p1'], revision: 1 })
    })

    it('[Ed4] a draft that is thrown away takes an edition along that was never published', async () => {
      await editions.create({ editionId: 'gone', ownerId: 'ada', content: '{}', createdAt: now })
      await editions.discardDraft('gone')
      expect(await editions.find('gone')).toBeUndefined()
      await published('kept')
      await editions.addDraft('kept', '{}')
      await editions.discardDraft('kept')
      expect(await statuses('kept')).toEqual(['1 published'])
    })

    it('[Ed9] is listed for its owner, and for everybody once it is published; withdrawn for nobody', async () => {
      await published('of-cho', 'cho')
      await editions.create({ editionId: 'draft-of-cho', ownerId: 'cho', content: '{}', createdAt: later })
      expect((await editions.listOf('cho')).map(({ editionId }) => editionId)).toEqual([
        'of-cho',
        'draft-of-cho',
      ])
      const listed = async () => (await editions.published()).map(({ editionId }) => editionId)
      expect(await listed()).toContain('of-cho')
      expect(await listed()).not.toContain('draft-of-cho')
      await editions.share('of-cho', true)
      expect((await editions.find('of-cho'))?.isShared).toBe(true)
      await editions.withdraw('of-cho')
      expect(await listed()).not.toContain('of-cho')
      expect(await statuses('of-cho')).toEqual(['1 superseded'])
    })
  })
})
