import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { verifyDatabase } from '@/lib/db/verify'
import { onEachDatabase } from '@/lib/db/testing/databases'
import { voiceOf } from '@/lib/voice'
import type { Person, Stage } from './testing/stage'
import { inStepCommand, live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

/** New ones in each test: they share a database file. */
let canaries: readonly string[] = []

onEachDatabase((name, open) => {
  let server: TestServer
  let stage: Stage
  beforeAll(async () => {
    server = await startTestServer(open)
  })
  afterEach(() => stage.close())
  afterAll(() => server.stop())

  const { stringify } = JSON

  async function tables() {
    const { prisma } = server.temporary.database
    const where = { workshopId: stage.workshopId }
    return {
      events: await prisma.workshopEvent.findMany({ where, orderBy: { seq: 'asc' } }),
      receipts: await prisma.receipt.findMany({ where }),
      secrets: await prisma.stepSecret.findMany({ where }),
    }
  }

  /** Three people write a note each; gives back who they are and what the database knew of them. */
  async function written(): Promise<readonly Person[]> {
    stage = await setStage(() => server)
    canaries = Array.from({ length: 3 }, () => `kanarie-${randomUUID()}`)
    const people: Person[] = []
    await stage.goTo('notes', 'open', 'write')
    for (const text of canaries) {
      const person = await stage.join()
      const phone = await live(stage.phone(person))
      const note = { type: 'WriteNote', handle: `handle-${text}`, columnId: 'chance', text }
      expect(await phone.send(inStepCommand('notes', note))).toMatchObject({ ok: true })
      people.push(person)
    }
    await stage.goTo('notes', 'revealed', 'write')
    return people
  }

  const sealed = () => seen(stage.lead, ({ plans }) => plans['notes']?.status === 'sealed')

  describe('a fully anonymous step', () => {
    it('[S2] holds a voice instead of a participant, another one in each step', async () => {
      const people = await written()
      const { events, secrets } = await tables()
      const contributions = events.filter((event) => event.stepId === 'notes')
      expect(contributions).toHaveLength(3)
      for (const { participantId } of people) expect(stringify(contributions)).not.toContain(participantId)
      const secret = secrets.find((each) => each.stepId === 'notes')?.secret ?? ''
      const voices = people.map((person) => voiceOf('anonymous', secret, person.participantId))
      expect(
        contributions.map(({ payload }) => voices.findIndex((voice) => payload.includes(voice))),
      ).toEqual([0, 1, 2])
      expect(new Set([...voices, voiceOf('anonymous', 'another', people[0]?.participantId ?? '')]).size).toBe(
        4,
      )
    })

    it('[S10] leaves neither voice, handle, receipt nor secret once the workshop is closed', async () => {
      const people = await written()
      const before = await tables()
      const secret = before.secrets.find((each) => each.stepId === 'notes')?.secret ?? ''
      const gone = [
        secret,
        ...people.map((person) => voiceOf('anonymous', secret, person.participantId)),
        ...canaries.map((text) => `handle-${text}`),
        ...before.receipts
          .filter((each) => each.stepId === 'notes')
          .flatMap(({ key, fingerprint }) => [key, fingerprint]),
      ]
      expect(gone).toHaveLength(1 + 3 + 3 + 6)
      expect(gone.every((trace) => stringify(before).includes(trace))).toBe(true)

      await stage.must({ type: 'CloseWorkshop' })
      await sealed()

      const after = await tables()
      for (const trace of gone) expect(stringify(after)).not.toContain(trace)
      expect(after.secrets.map((each) => each.stepId)).toEqual([''])
      expect(after.receipts.every((each) => each.stepId === null)).toBe(true)
      const withWords = after.events.filter(({ payload }) => canaries.some((text) => payload.includes(text)))
      expect(withWords).toHaveLength(1)
      for (const text of canaries) expect(withWords[0]?.payload).toContain(text)
      for (const { participantId } of people) expect(withWords[0]?.payload).not.toContain(participantId)

      if (name !== 'SQLite') return
      const { dataDir } = server.temporary
      const bytes = readdirSync(dataDir)
        .map((file) => readFileSync(join(dataDir, file), 'latin1'))
        .join('')
      expect(bytes).toContain(canaries[0])
      for (const trace of gone) expect(bytes.includes(trace)).toBe(false)
    })

    it('[Bs2] [Bs3] stops words of a blocked sender, changes no number, and leaves nothing of it', async () => {
      const people = await written()
      const [ada] = people
      if (!ada) throw new Error('nobody came')
      const screen = await live(await stage.screen())
      await seen(screen, ({ step }) => stringify(step).includes(canaries[0] ?? ''))
      await seen(
        stage.lead,
        ({ screens, step }) => screens === 1 && stringify(step).includes(canaries[0] ?? ''),
      )
      const [wall, shown] = [stage.lead.state().view, screen.state().view]
      const notes = (wall?.step?.content as { notes: Record<string, { noteId: string; text: string }> }).notes
      const itemId = Object.values(notes).find(({ text }) => text === canaries[0])?.noteId ?? ''
      await stage.must({ type: 'BlockSender', stepId: 'notes', itemId })
      await seen(stage.lead, ({ step }) => step?.blocked?.length === 1)
      const marked = stage.lead.state().view
      expect({ ...marked, step: { ...marked?.step, blocked: [] } }).toEqual(wall)

      const phone = await live(stage.phone(ada))
      const late = { type: 'WriteNote', handle: 'late', columnId: 'chance', text: 'Nog iets' }
      expect(await phone.send(inStepCommand('notes', late))).toMatchObject({
        ok: false,
        code: 'sender-blocked',
      })
      expect(screen.state().view).toEqual(shown)

      const before = await tables()
      const secret = before.secrets.find((each) => each.stepId === 'notes')?.secret ?? ''
      const voice = voiceOf('anonymous', secret, ada.participantId)
      const filed = before.events.filter(({ payload }) => payload.includes('SenderBlocked'))
      expect(filed).toMatchObject([{ stepId: 'notes' }])
      expect(filed[0]?.payload).toContain(voice)

      await stage.must({ type: 'CloseWorkshop' })
      await sealed()
      const after = await tables()
      for (const trace of ['SenderBlocked', voice]) expect(stringify(after)).not.toContain(trace)
      expect(after.receipts.every((each) => each.stepId === null)).toBe(true)
      const { faults } = await verifyDatabase(server.temporary.database, kits, new Date())
      expect(faults.filter((fault) => fault.includes(stage.workshopId))).toEqual([])
    })

    it('[S6] takes nothing any more, and gives nobody their own back', async () => {
      const people = await written()
      await stage.must({ type: 'CloseWorkshop' })
      await sealed()
      const phone = await live(stage.phone(people[0] ?? { participantId: '', token: '' }))
      expect(phone.state().own?.steps).toEqual({})
      const withdraw = { type: 'WithdrawNote', handle: `handle-${canaries[0]}` }
      expect(await phone.send(inStepCommand('notes', withdraw))).toMatchObject({
        ok: false,
        code: 'workshop-closed',
      })
    })

    it('[S4] shows the same after the log was read again by another process', async () => {
      await written()
      await stage.must({ type: 'CloseWorkshop' })
      await sealed()
      const before = (await stage.room()).state()
      server = await server.restart()
      expect((await stage.room()).state()).toEqual(before)
    })
  })
})
