import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { onEachDatabase } from '@/lib/db/testing/databases'
import { newCmdId } from './testing/raw-client'
import type { Person, Stage } from './testing/stage'
import { inStepCommand, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

const place = (now: number) => inStepCommand('compass', { type: 'PlaceNeedle', needle: 1, now, desired: 9 })

onEachDatabase((_name, open) => {
  let server: TestServer
  let stage: Stage
  let ada: Person
  beforeAll(async () => {
    server = await startTestServer(open)
  })
  beforeEach(async () => {
    stage = await setStage(() => server)
    ada = await stage.join()
    await stage.goTo('compass', 'open')
  })
  afterEach(() => stage.close())
  afterAll(() => server.stop())

  const phone = (person = ada) => stage.raw('phone', { token: person.token })

  async function storedInStep(): Promise<number> {
    const steps = await server.application.runtime.workshops.storedInSteps(stage.workshopId)
    return steps['compass'] ?? 0
  }

  describe('the same command sent again', () => {
    it('[P7] has one effect and one answer, on the same connection, on another, and all at once', async () => {
      const command = { cmdId: newCmdId(), command: place(4) }
      const first = await phone()
      const told = await first.ask('command', command)
      expect(told).toMatchObject({ ok: true, own: { stepId: 'compass', own: { 1: { now: 4, desired: 9 } } } })
      const again = await Promise.all(
        [first, await phone(), await phone()].map((each) => each.ask('command', command)),
      )
      for (const reply of again) expect(reply).toEqual({ ...(told as object), duplicate: true })
      expect(await storedInStep()).toBe(1)
    })

    it('[P7] has one effect and the same answer after the server was started again', async () => {
      const command = { cmdId: newCmdId(), command: place(4) }
      const told = await (await phone()).ask('command', command)
      server = await server.restart()
      expect(await (await phone()).ask('command', command)).toEqual({ ...(told as object), duplicate: true })
      expect(await storedInStep()).toBe(1)
    })

    it('[P7] does not undo what was said after it', async () => {
      const client = await phone()
      const early = { cmdId: newCmdId(), command: place(4) }
      await client.ask('command', early)
      await client.ask('command', { cmdId: newCmdId(), command: place(7) })
      expect(await client.ask('command', early)).toMatchObject({
        duplicate: true,
        own: { own: { 1: { now: 7 } } },
      })
    })
  })

  describe('an id that was used before', () => {
    it('[P8] is refused for other words, another sender and another role, and changes nothing', async () => {
      const cmdId = newCmdId()
      await (await phone()).ask('command', { cmdId, command: place(4) })
      const conflict = { ok: false, code: 'command-conflict', retryable: false }
      expect(await (await phone()).ask('command', { cmdId, command: place(5) })).toEqual(conflict)
      const ben = await phone(await stage.join())
      expect(await ben.ask('command', { cmdId, command: place(4) })).toEqual(conflict)
      const console = await stage.raw('console', { token: server.operatorToken })
      expect(await console.ask('command', { cmdId, command: { type: 'StopCountdown' } })).toEqual(conflict)
      expect(await storedInStep()).toBe(1)
    })
  })

  describe('an answer', () => {
    it('[P6] comes after it was stored, and says where', async () => {
      const reply = (await (await phone()).ask('command', { cmdId: newCmdId(), command: place(4) })) as {
        seq: number
      }
      const { prisma } = server.temporary.database
      const row = await prisma.workshopEvent.findFirst({
        where: { workshopId: stage.workshopId, seq: reply.seq },
      })
      expect(row).toMatchObject({ stepId: 'compass' })
    })
  })
})
