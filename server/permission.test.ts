import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { everyCommand } from '@/lib/domain/testing/commands'
import * as examples from '@/lib/domain/testing/examples'
import type { Input } from '@/lib/domain/testing/kit-play'
import { momentsOf } from '@/lib/domain/testing/kit-play'
import { closed, joined, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import { permissions } from '@/lib/domain/workshop/permission'
import type { WorkshopStatus } from '@/lib/domain/workshop/state'
import type { Audience } from '@/lib/protocol/message'
import { messagePermissions } from '@/lib/protocol/permission'
import { addresses } from '@/lib/protocol/addresses'
import { newSecret } from '@/lib/voice'
import type { Browser } from './testing/people'
import { castOf } from './testing/people'
import { connectRaw, newCmdId } from './testing/raw-client'
import { inStepCommand } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

const statuses: readonly WorkshopStatus[] = ['prepared', 'lobby', 'live', 'closed']
/** A second console: of somebody who leads along while another leads. */
type Comer = Audience | 'co-console'
const comers: readonly Comer[] = ['phone', 'screen', 'console', 'co-console']
const audienceOf = (comer: Comer): Audience => (comer === 'co-console' ? 'console' : comer)
const everyExample = Object.values(examples)

/** One input of each type that a kit knows. */
const inputs = everyExample.flatMap((example) => {
  const { kind } = example.plan
  const rounds = [...new Set(momentsOf(example).map(({ round }) => round))]
  const sampled = rounds.flatMap((round) => {
    const { contribution, steering, talking } = example
    const sources = [contribution, steering, talking].flatMap((make) => make?.(round) ?? [])
    return sources.flatMap((source) => fc.sample(source, { numRuns: 200, seed: 1 }))
  })
  return Object.entries(kits[kind]?.senders ?? {}).map(([type, sender]) => {
    const extra: readonly Input[] = [{ type: 'ShowPrompt', index: 0 }]
    const input = [...sampled, ...extra].find((each) => each.type === type)
    if (!input) throw new Error(`no example of ${kind} ${type}: add one to lib/domain/testing/examples.ts`)
    return { kind, sender, input }
  })
})

interface Attempt {
  readonly what: string
  readonly as: Comer
  readonly status: WorkshopStatus
  readonly send: readonly [name: string, payload: unknown]
  readonly code: string
}

const roleOf = { phone: 'participant', screen: undefined, console: 'lead', 'co-console': 'co-lead' } as const
const wrongTime = (status: WorkshopStatus) => (status === 'closed' ? 'workshop-closed' : 'not-now')

/** Everything that the tables do not allow, with the refusal it should meet. */
function forbidden(as: Comer, status: WorkshopStatus): readonly Attempt[] {
  const role = roleOf[as]
  const attempt = (what: string, send: Attempt['send'], code: string): Attempt => ({
    what,
    as,
    status,
    send,
    code,
  })
  const messages = Object.entries(messagePermissions).flatMap(([name, permission]) => {
    const payload = {
      page: { stepId: 'notes', from: 0 },
      watch: { screen: true },
      standIn: { participantId: 'person-0' },
    }[name] ?? { have: null }
    if (!permission.as.includes(audienceOf(as))) return [attempt(name, [name, payload], 'forbidden')]
    return permission.during.includes(status) ? [] : [attempt(name, [name, payload], wrongTime(status))]
  })
  const commands = Object.entries(permissions).flatMap(([type, { roles, during }]) => {
    const message = () => ({ cmdId: newCmdId(), command: everyCommand[type as keyof typeof everyCommand] })
    if (type === 'InStep') return []
    if (role === undefined || !roles.includes(role)) {
      const isOfLeader = role === 'co-lead' && roles.includes('lead')
      return [attempt(type, ['command', message()], isOfLeader ? 'not-leading' : 'forbidden')]
    }
    return during.includes(status) ? [] : [attempt(type, ['command', message()], wrongTime(status))]
  })
  const within = inputs.flatMap(({ kind, sender, input }) => {
    const message = { cmdId: newCmdId(), command: inStepCommand(kind, input) }
    const what = `${kind} ${input.type}`
    if (role === undefined) return [attempt(what, ['command', message], 'forbidden')]
    // In the workshop that is prepared nothing can be answered ahead.
    if (status === 'prepared' || !permissions.InStep.during.includes(status))
      return [attempt(what, ['command', message], wrongTime(status))]
    const isSender = sender === role || (sender === 'lead' && role === 'co-lead')
    return isSender ? [] : [attempt(what, ['command', message], 'forbidden')]
  })
  return [...messages, ...commands, ...within]
}

let server: TestServer
let bas: Browser
const workshopIds = new Map<WorkshopStatus, string>()
const people = Array.from({ length: 100 }, (_, index) => `person-${index}`)

beforeAll(async () => {
  server = await startTestServer()
  const cast = castOf(() => server)
  bas = (await cast.facilitator()).browser
  const plans = Object.fromEntries(everyExample.map(({ plan }) => [plan.kind, plan]))
  const before = prepared({}, plans)
  const open = [...before, lobbyOpened, ...joined(...people)]
  const pasts = {
    prepared: before,
    lobby: open,
    live: [...open, reached('compass', 'open')],
    closed: [...open, reached('compass', 'open'), closed],
  }
  for (const status of statuses) {
    const workshopId = randomUUID()
    workshopIds.set(status, workshopId)
    const { workshops, now } = server.application.runtime
    await workshops.create({
      workshopId,
      events: pasts[status],
      secret: newSecret(),
      createdAt: now(),
    })
    await server.application.runtime.facilitation.admit(workshopId, (await cast.accountOf(bas)).userId)
  }
})
afterAll(() => server.stop())

/** A connection of its own for every attempt, so that no attempt waits for another. */
async function answerTo({ as, status, send: [name, payload] }: Attempt, person: string): Promise<string> {
  const workshopId = workshopIds.get(status) ?? ''
  const { passes, now } = server.application.runtime
  const headers = { origin: server.url, cookie: bas.headers().get('cookie') ?? '' }
  const token = {
    'co-console': async () => undefined,
    phone: () => passes.issueToParticipant(workshopId, person),
    screen: () => passes.issue(workshopId, 'screen', { createdAt: now() }),
    console: async () => server.operatorToken,
  }[as]
  const shown = await token()
  const client = await connectRaw({
    url: server.url,
    workshopId,
    as: audienceOf(as),
    ...(shown === undefined ? { headers } : { token: shown }),
  })
  const reply = (await client.ask(name, payload)) as { ok: boolean; code?: string }
  client.close()
  return reply.ok ? 'allowed' : (reply.code ?? '')
}

describe('what no row allows', () => {
  for (const status of statuses) {
    for (const as of comers.filter((each) => each !== 'phone' || status !== 'prepared')) {
      const attempts = forbidden(as, status)

      it(`[W6] a ${as} in a workshop that is ${status} is refused ${attempts.length} things, without effect`, async () => {
        const live = await server.application.hub.open(workshopIds.get(status) ?? '')
        const before = live?.room.seq()
        const answers = []
        for (const [index, attempt] of attempts.entries())
          answers.push(`${attempt.what} ${await answerTo(attempt, people[index] ?? '')}`)
        expect(answers).toEqual(attempts.map(({ what, code }) => `${what} ${code}`))
        expect(live?.room.seq()).toBe(before)
      })
    }
  }

  it('[W6] the matrix is a matrix: hundreds of refusals, and none of what is allowed', () => {
    const all = statuses.flatMap((status) => comers.flatMap((as) => forbidden(as, status)))
    expect(all.length).toBeGreaterThan(300)
    expect(
      all.filter(({ what, as, status }) => what === 'GoTo' && as === 'console' && status === 'live'),
    ).toEqual([])
  })
})

describe('addresses of programs', () => {
  const operatorPaths = Object.keys(addresses).filter((path) => addresses[path]?.includes('operator'))
  const post = (path: string, token: string | undefined, body: unknown) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
    })

  it('[P22] the operator alone gets in; nobody else learns whether a workshop is there', async () => {
    const { passes, now } = server.application.runtime
    const real = workshopIds.get('live') ?? ''
    const tokens = [
      undefined,
      'A'.repeat(43),
      await passes.issueToParticipant(real, 'person-1'),
      await passes.issue(real, 'screen', { createdAt: now() }),
      await passes.issue(real, 'reader', { createdAt: now() }),
    ]
    for (const path of operatorPaths) {
      for (const token of tokens) {
        const answers = await Promise.all(
          [real, randomUUID()].map(async (workshopId) => {
            const response = await post(path, token, { workshopId })
            return `${response.status} ${await response.text()}`
          }),
        )
        expect(answers).toEqual(Array(2).fill('403 {"ok":false,"code":"forbidden"}'))
      }
      const response = await fetch(`${server.url}${path}`)
      expect(response.status).toBe(405)
    }
  })

  it('[P22] a workshop of an account is as absent to the operator as one that never was', async () => {
    const { workshops, now } = server.application.runtime
    const owned = randomUUID()
    const events = prepared()
    await workshops.create({
      workshopId: owned,
      ownerId: 'somebody',
      events,
      secret: newSecret(),
      createdAt: now(),
    })
    for (const path of ['/api/operator/audit', '/api/operator/reader-links']) {
      const [one, other] = await Promise.all(
        [owned, randomUUID()].map(async (workshopId) => {
          const response = await post(path, server.operatorToken, { workshopId })
          return `${response.status} ${await response.text()}`
        }),
      )
      expect(one).toBe('404 {"ok":false,"code":"not-admitted"}')
      expect(other).toBe(one)
    }
  })
})
