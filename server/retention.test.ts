import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dilemmaPlan, notesPlan } from '@/lib/domain/testing/plans'
import type { Mode } from '@/lib/domain/workshop/mode'
import type { Stage } from './testing/stage'
import { ended, inStepCommand, live, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

/** Everything that stands in the files of the database, also in pages that are free. */
function bytes(): string {
  const { dataDir } = server.temporary
  return readdirSync(dataDir)
    .map((file) => readFileSync(join(dataDir, file), 'latin1'))
    .join('')
}
const inFiles = (...words: readonly string[]) => words.filter((word) => bytes().includes(word))

async function gone(...words: readonly string[]): Promise<void> {
  await expect.poll(() => inFiles(...words), { timeout: 10_000 }).toEqual([])
}

const plans = { notes: notesPlan, dilemma: dilemmaPlan }
const day = 86_400_000

async function stageWith(title: string, mode: Mode = 'named', retentionDays = 30): Promise<Stage> {
  return setStage(() => server, { about: { title, mode, retentionDays }, plans })
}

/** Runs the sweep as it would be run so many days from now. */
function sweepAfter(days: number): Promise<number> {
  return server.application.retention.sweep(new Date(Date.now() + days * day))
}

describe('how long a workshop is kept', () => {
  it('[D13] what was said goes after its days, out of rows, memory and files, with every link', async () => {
    const words = ['titel-die-weg-moet', 'briefje-dat-weg-moet']
    const stage = await stageWith(words[0] ?? '')
    const person = await stage.join('naam-die-weg-moet')
    const reader = await server.application.runtime.passes.issue(stage.workshopId, 'reader', {
      createdAt: new Date(),
    })
    await stage.goTo('notes', 'open', 'write')
    const phone = await live(stage.phone(person))
    const note = { type: 'WriteNote', handle: 'h', columnId: 'experience', text: words[1] }
    expect(await phone.send(inStepCommand('notes', note))).toMatchObject({ ok: true })
    await stage.must({ type: 'CloseWorkshop' })
    const over = ended(stage.lead)
    expect(inFiles(...words, 'naam-die-weg-moet')).toHaveLength(3)

    expect(await sweepAfter(29.9)).toBe(0)
    expect(await server.application.runtime.workshops.header(stage.workshopId)).not.toBeNull()
    expect(await sweepAfter(30.1)).toBe(1)

    expect(await over).toBe('not-admitted')
    const { workshops, passes, live: port } = server.application.runtime
    expect(await workshops.header(stage.workshopId)).toBeNull()
    expect(await port.state(stage.workshopId)).toBeUndefined()
    expect(await passes.find(reader, new Date())).toBeUndefined()
    expect(await passes.find(person.token, new Date())).toBeUndefined()
    await gone(...words, 'naam-die-weg-moet', stage.workshopId)
    stage.close()
  })

  it('[D13] is what the facilitator said, and only grows shorter once people have read it', async () => {
    const stage = await stageWith('een korte tijd', 'anonymous', 7)
    const { state } = server.application.runtime.live
    const about = (await state(stage.workshopId))?.about
    if (!about) throw new Error('the workshop is gone')
    const longer = await stage.lead.send({ type: 'EditAbout', about: { ...about, retentionDays: 8 } })
    expect(longer).toMatchObject({ ok: false, code: 'mode-fixed' })
    await stage.must({ type: 'EditAbout', about: { ...about, retentionDays: 1 } })
    await stage.must({ type: 'CloseWorkshop' })
    expect(await sweepAfter(1.1)).toBe(1)
    stage.close()
  })

  it('[D13] does not count for a workshop that is not closed', async () => {
    const stage = await stageWith('nog bezig')
    expect(await sweepAfter(400)).toBe(0)
    stage.close()
  })
})

describe('what a participant takes back', () => {
  const modes: readonly Mode[] = ['named', 'facilitator-only', 'anonymous']
  for (const mode of modes) {
    it(`[D12] is gone from the files when it is taken back (${mode}), and nothing else is`, async () => {
      const stage = await stageWith(`terugnemen ${mode}`, mode)
      const phone = await live(stage.phone(await stage.join('Ada')))
      const [kept, first, second, reason] = ['blijft', 'eerste', 'tweede', 'reden'].map(
        (word) => `${word}-${mode}-woord`,
      )
      const send = async (stepId: string, input: { type: string; [field: string]: unknown }) =>
        expect(await phone.send(inStepCommand(stepId, input))).toMatchObject({ ok: true })

      await stage.goTo('notes', 'open', 'write')
      await send('notes', { type: 'WriteNote', handle: 'a', columnId: 'experience', text: kept })
      await send('notes', { type: 'WriteNote', handle: 'b', columnId: 'experience', text: first })
      await send('notes', { type: 'EditNote', handle: 'b', columnId: 'experience', text: second })
      await send('notes', { type: 'WithdrawNote', handle: 'b' })
      await gone(first ?? '', second ?? '')
      expect(inFiles(kept ?? '')).toEqual([kept])

      await stage.goTo('dilemma', 'open', 'first')
      await send('dilemma', { type: 'PlacePoint', round: 'first', position: 2 })
      await send('dilemma', { type: 'GiveReason', round: 'first', text: reason, otherPole: 'goed' })
      expect(inFiles(reason ?? '')).toEqual([reason])
      await send('dilemma', { type: 'WithdrawReason', round: 'first' })
      await gone(reason ?? '')

      const before = JSON.stringify(await server.application.runtime.live.state(stage.workshopId))
      await server.application.hub.drop(stage.workshopId)
      expect(JSON.stringify(await server.application.runtime.live.state(stage.workshopId))).toBe(before)
      stage.close()
    })
  }
})
