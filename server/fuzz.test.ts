import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEventLog } from '@/lib/db/event-log'
import { kits } from '@/lib/domain/steps/registry'
import { fold } from '@/lib/domain/workshop/evolve'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { Mode } from '@/lib/domain/workshop/mode'
import type { LiveClient } from '@/lib/live/client'
import type { CommandReply } from '@/lib/protocol/message'
import type { Person, Stage } from './testing/stage'
import { inStepCommand, live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
const modes: readonly Mode[] = ['named', 'facilitator-only', 'anonymous']
const stops = [
  ['compass', 'open', 'main'],
  ['compass', 'revealed', 'main'],
  ['notes', 'open', 'write'],
  ['notes', 'revealed', 'write'],
  ['dilemma', 'open', 'first'],
  ['dilemma', 'closed', 'first'],
  ['info', 'open', 'main'],
] as const

/** mulberry32: the same numbers for the same seed. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

/** What somebody gave, without the steps in which they gave nothing. */
function given<View>(client: LiveClient<View>): unknown {
  const { steps = {}, ...rest } = client.state().own ?? {}
  const nothing = ['{}', '{"notes":[],"dots":{}}']
  return {
    ...rest,
    steps: Object.fromEntries(
      Object.entries(steps).filter(([, own]) => !nothing.includes(JSON.stringify(own))),
    ),
  }
}

/** Resolves once the client shows exactly what somebody who comes in now is shown. */
async function converged<View>(client: LiveClient<View>, fresh: LiveClient<View>): Promise<void> {
  await Promise.all([live(client), live(fresh)])
  const same = () => JSON.stringify(client.state().at) === JSON.stringify(fresh.state().at)
  await Promise.all([seen(client, same), seen(fresh, same)])
  expect(client.state().view).toEqual(fresh.state().view)
  expect(given(client)).toEqual(given(fresh))
  fresh.close()
}

function randomInput(random: () => number, index: number) {
  const place = () => Math.floor(random() * 11)
  const handle = `handle-${index}`
  const inputs = [
    inStepCommand('compass', {
      type: 'PlaceNeedle',
      needle: 1 + Math.floor(random() * 2),
      now: place(),
      desired: place(),
    }),
    inStepCommand('compass', { type: 'SkipNeedle', needle: 1 }),
    inStepCommand('notes', { type: 'WriteNote', handle, columnId: 'chance', text: `Briefje ${index}` }),
    inStepCommand('dilemma', { type: 'PlacePoint', round: 'first', position: place() }),
  ]
  return inputs[Math.floor(random() * inputs.length)] ?? inputs[0]!
}

/** A restless quarter of an hour: people answer and lose their network while the facilitator hurries on. */
async function play(
  stage: Stage,
  people: readonly Person[],
  random: () => number,
): Promise<readonly CommandReply[]> {
  const phones = await Promise.all(people.map((person) => live(stage.phone(person))))
  const screen = await live(await stage.screen())
  const sends: Promise<CommandReply>[] = []
  for (let turn = 0; turn < 30; turn++) {
    const phone = phones[turn % phones.length]
    const dice = random()
    if (turn % 5 === 0) {
      const [stepId, phase, round] = stops[Math.floor(random() * stops.length)] ?? stops[0]
      await stage.goTo(stepId, phase, round)
    } else if (dice < 0.12) phone?.interrupt(random() * 20)
    else if (dice < 0.16) screen.interrupt(random() * 20)
    else if (dice < 0.2) stage.lead.interrupt(random() * 20)
    else if (phone) sends.push(phone.send(randomInput(random, turn)))
    if (random() < 0.5) await new Promise((resolve) => setImmediate(resolve))
  }
  const replies = await Promise.all(sends)
  // The moment brings what is held in the anonymous mode into view.
  await stage.goTo('talk', 'talk')
  for (const [index, person] of people.entries()) {
    const phone = phones[index]
    if (phone) await converged(phone, stage.phone(person))
  }
  await converged(stage.lead, stage.console())
  await converged(screen, await stage.screen())
  return replies
}

describe('whatever people do and networks undo', () => {
  for (const seed of seeds) {
    const mode = modes[seed % modes.length] ?? 'named'
    it(`[R6] everybody ends with the same, and the log with what was acked (seed ${seed}, ${mode})`, async () => {
      const stage = await setStage(() => server, { about: { mode } })
      const people = [
        await stage.join('Ada'),
        await stage.join('Ben'),
        await stage.join('Cho'),
        await stage.join('Dee'),
      ]
      const replies = await play(stage, people, chances(seed))
      for (const reply of replies)
        if (!reply.ok) expect(['step-not-open', 'too-many-items']).toContain(reply.code)

      const log = createEventLog(server.temporary.database, kits)
      const stored = await log.load(stage.workshopId, 0)
      const events = stored?.events.map(({ event }) => event) ?? []
      expect(fold(kits, events)).toEqual((await stage.room()).state())
      expect(stored?.events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
      const given = events.filter(
        (event) =>
          event.type === 'StepEvent' && !kitOf(kits, event.kind)?.leadEvents.includes(event.event.type),
      )
      expect(given).toHaveLength(replies.filter((reply) => reply.ok).length)
      stage.close()
    })
  }
})
