import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepared } from '@/lib/domain/testing/past'
import { createGroups } from './groups'
import { createWorkshops } from './workshops'
import { onEachDatabase } from './testing/databases'
import type { TemporaryDatabase } from './testing/temporary-database'

const now = new Date('2026-11-24T10:00:00Z')
const owner = { ownerId: 'owner' }

onEachDatabase((name, open) => {
  describe(`groups on ${name}`, () => {
    let temporary: TemporaryDatabase
    beforeAll(async () => {
      temporary = await open()
      const workshops = createWorkshops(temporary.database)
      for (const workshopId of ['w1', 'w2'])
        await workshops.create({ workshopId, ...owner, events: prepared(), secret: 's', createdAt: now })
    })
    afterAll(() => temporary.drop())

    it('[Gr1] are found by name however it is spelt, and are of one owner', async () => {
      const groups = createGroups(temporary.database)
      const group = await groups.named(owner, 'Directie Dienstverlening', now)
      expect(await groups.named(owner, '  directie  DIENSTVERLENING', now)).toMatchObject(group)
      const other = await groups.named({ ownerId: 'other' }, 'Directie Dienstverlening', now)
      expect(other.groupId).not.toBe(group.groupId)
      expect((await groups.listOf(owner)).map(({ groupId }) => groupId)).toEqual([group.groupId])
      await groups.rename(group.groupId, ' Directie Klant ')
      expect((await groups.find(group.groupId))?.name).toBe('Directie Klant')
    })

    it('[Gr2] hold a workshop once; it stays when its group is dissolved', async () => {
      const groups = createGroups(temporary.database)
      const [one, two] = [await groups.named(owner, 'Een', now), await groups.named(owner, 'Twee', now)]
      await groups.place('w1', one.groupId)
      await groups.place('w1', two.groupId)
      await groups.place('w2', two.groupId)
      expect((await groups.workshopsOf(one.groupId)).length).toBe(0)
      expect((await groups.workshopsOf(two.groupId)).map(({ workshopId }) => workshopId)).toEqual([
        'w1',
        'w2',
      ])
      await groups.place('w2', undefined)
      expect(await groups.placed(owner)).toEqual(new Set(['w1']))
      await groups.remove(two.groupId)
      expect(await groups.groupOf('w1')).toBeUndefined()
      expect(await createWorkshops(temporary.database).header('w1')).not.toBeNull()
    })

    it('[Gr2] forget a workshop that is deleted', async () => {
      const groups = createGroups(temporary.database)
      const group = await groups.named(owner, 'Drie', now)
      await groups.place('w2', group.groupId)
      await createWorkshops(temporary.database).remove('w2', now)
      expect(await groups.workshopsOf(group.groupId)).toEqual([])
      expect(await groups.find(group.groupId)).toMatchObject({ name: 'Drie' })
    })
  })
})
