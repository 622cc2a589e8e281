import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSecurityEvents } from '@/lib/db/security-events'
import { onEachDatabase } from '@/lib/db/testing/databases'
import type { TemporaryDatabase } from '@/lib/db/testing/temporary-database'
import { prepared } from '@/lib/domain/testing/past'
import { ownerId } from '@/lib/domain/workshop/leading'
import { newSecret } from '@/lib/voice'
import { silentLogger } from './logging'
import type { SecurityLog } from './security-log'
import { createSecurityLog } from './security-log'
import { castOf, makeAdmin, openBrowser, password, signedIn } from './testing/people'
import { connectRaw, newCmdId } from './testing/raw-client'
import type { Stage } from './testing/stage'
import { inStepCommand, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'
import { truncatedOrigin } from './truncated-origin'

const day = 86_400_000

onEachDatabase((_name, open) => {
  let temporary: TemporaryDatabase
  let now = new Date('2026-11-01T12:00:00Z')
  let log: SecurityLog
  beforeAll(async () => {
    temporary = await open()
    log = createSecurityLog({
      events: createSecurityEvents(temporary.database),
      now: () => now,
      logger: silentLogger,
      daysKept: 30,
      accountOf: async (sessionId) => (sessionId === 'known' ? 'ada' : undefined),
    })
  })
  afterAll(async () => {
    await log.stop()
    await temporary.drop()
  })

  describe('the security log', () => {
    it('[Sl1] is read page by page, the newest first, by kind and by outcome', async () => {
      for (let index = 0; index < 120; index++) {
        now = new Date(now.getTime() + 1000)
        log.note({ action: index % 2 === 0 ? 'sign-in' : 'sign-out', actorId: `a${index}`, ip: '192.0.2.77' })
      }
      log.note({ action: 'sign-in', result: 'refused', role: 'visitor' })
      await log.settled()
      const seen: string[] = []
      let before: string | undefined
      do {
        const page = await log.page(before === undefined ? {} : { before })
        seen.push(...page.events.map(({ actorId }) => actorId ?? 'nobody'))
        before = page.next
      } while (before !== undefined)
      expect(seen.filter((each) => each !== 'nobody')).toEqual(
        Array.from({ length: 120 }, (_, index) => `a${119 - index}`),
      )
      expect(seen).toHaveLength(121)
      const signIns = await log.page({ action: 'sign-in', result: 'refused' })
      expect(signIns.events).toMatchObject([{ role: 'visitor', actorId: null, origin: null }])
      expect(await log.page({ before: 'no-such-row' })).toEqual({ events: [] })
    })

    it('[Sl1] finds the account behind a session', async () => {
      now = new Date(now.getTime() + 1000)
      log.note({ action: 'code-renewed', sessionId: 'known' })
      await log.settled()
      expect((await log.page({ action: 'code-renewed' })).events).toMatchObject([{ actorId: 'ada' }])
    })

    it('[Sl3] counts floods in one row, the first at once', async () => {
      now = new Date(now.getTime() + 1000)
      const flood = {
        action: 'forbidden',
        result: 'refused',
        role: 'participant',
        object: 'workshop:1',
      } as const
      for (let index = 0; index < 5000; index++) log.count(flood)
      await log.settled()
      const first = await log.page({ action: 'forbidden' })
      expect(first.events.map(({ count }) => count)).toEqual([1])
      await log.stop()
      const all = await log.page({ action: 'forbidden' })
      expect(all.events.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual([1, 4999])
    })

    it('[Sl3] waits for a database that is away, and loses nothing', async () => {
      const { prisma } = temporary.database
      const createMany = prisma.securityEvent.createMany.bind(prisma.securityEvent)
      Object.assign(prisma.securityEvent, { createMany: async () => Promise.reject(new Error('away')) })
      now = new Date(now.getTime() + 1000)
      log.note({ action: 'defaults-changed', actorId: 'ada' })
      await log.settled()
      Object.assign(prisma.securityEvent, { createMany })
      const stored = async () => (await log.page({ action: 'defaults-changed' })).events.length
      await expect.poll(stored, { timeout: 5000 }).toBe(1)
    })

    it('[Sl4] lets lines go after their days', async () => {
      const before = (await log.page({})).events.length
      expect(before).toBeGreaterThan(10)
      expect(await log.sweep(new Date(now.getTime() + 29 * day))).toBe(0)
      expect(await log.sweep(new Date(now.getTime() + 31 * day))).toBeGreaterThan(10)
      expect(await log.page({})).toEqual({ events: [] })
    })
  })
})

describe('an address in the log', () => {
  it('[Sl2] has its end cut off', () => {
    expect(truncatedOrigin('192.0.2.77')).toBe('192.0.2.0/24')
    expect(truncatedOrigin('::ffff:192.0.2.77')).toBe('192.0.2.0/24')
    expect(truncatedOrigin('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1::/48')
    expect(truncatedOrigin('2001:db8::6')).toBe('2001:db8:0::/48')
    for (const strange of ['', 'unknown', "'; drop", '1.2.3'])
      expect(truncatedOrigin(strange)).toBeUndefined()
  })
})

describe('what happens in a workshop and with accounts', () => {
  let server: TestServer
  let stage: Stage
  const { facilitator, accountOf, openConsole } = castOf(() => server)
  beforeAll(async () => {
    server = await startTestServer()
    await makeAdmin(server)
    stage = await setStage(() => server)
  })
  afterAll(async () => {
    stage.close()
    await server.stop()
  })
  const rows = async (action: string) => {
    await server.application.securityLog.settled()
    return server.temporary.database.prisma.securityEvent.findMany({ where: { action } })
  }

  it('[Sl1] [Sl2] signing in is told with who, result and network, and an address nobody has is not', async () => {
    const { email, browser } = await facilitator()
    const { userId } = await accountOf(browser)
    const { accounts } = server.application.runtime
    const from = openBrowser('198.51.100.23')
    await accounts.signIn(email, 'not the password at all', from.headers())
    await accounts.signIn('my-secret-password@oops', password, from.headers())
    const all = await rows('sign-in')
    expect(all).toContainEqual(expect.objectContaining({ actorId: userId, result: 'done' }))
    expect(all).toContainEqual(
      expect.objectContaining({ actorId: userId, result: 'refused', origin: '198.51.100.0/24' }),
    )
    expect(all).toContainEqual(expect.objectContaining({ actorId: null, role: 'visitor', result: 'refused' }))
    expect(JSON.stringify(all)).not.toMatch(/oops|198\.51\.100\.23|not the password/)
  })

  it('[Sl1] signing out, ending a session, a new password and a second factor are told', async () => {
    const { email, browser } = await facilitator()
    const { userId } = await accountOf(browser)
    const { accounts } = server.application.runtime
    const other = await signedIn(server, email)
    await accounts.endSession(await accountOf(browser), (await accountOf(other)).sessionId)
    await accounts.changePassword(
      await accountOf(browser),
      'wrong',
      'een nieuwe lange zin',
      browser.headers(),
    )
    await accounts.signOut(browser.headers())
    for (const [action, result] of [
      ['session-ended', 'done'],
      ['password-changed', 'refused'],
      ['sign-out', 'done'],
    ] as const)
      expect(await rows(action)).toContainEqual(expect.objectContaining({ actorId: userId, result }))
  })

  it('[Sl1] [Sl2] forbidden commands and who is shown out are told without saying which participant', async () => {
    const ada = await stage.join('Ada')
    const ben = await stage.join('Ben')
    const phone = await stage.raw('phone', { token: ada.token })
    for (let count = 0; count < 5; count++)
      await phone.ask('command', { cmdId: newCmdId(), command: { type: 'CloseWorkshop' } })
    await stage.must({ type: 'RemoveParticipant', participantId: ben.participantId })
    const object = `workshop:${stage.workshopId.slice(0, 8)}`
    expect(await rows('forbidden')).toMatchObject([
      { role: 'participant', object, origin: null, actorId: null, count: 1 },
    ])
    expect(await rows('participant-removed')).toMatchObject([{ role: 'operator', object, origin: null }])
    const all = JSON.stringify(await server.temporary.database.prisma.securityEvent.findMany())
    for (const secret of [
      ada.participantId,
      ben.participantId,
      ada.token,
      stage.code,
      stage.workshopId,
      'Ada',
    ])
      expect(all).not.toContain(secret)
  })

  it('[Sl1] who leads with an account is named by it', async () => {
    const { browser } = await facilitator()
    const { userId } = await accountOf(browser)
    const { again } = await openConsole(browser)
    const console = (await again()) as Awaited<ReturnType<Stage['raw']>>
    await console.ask('resume', { have: null })
    expect(
      await console.ask('command', { cmdId: newCmdId(), command: { type: 'CloseWorkshop' } }),
    ).toMatchObject({
      ok: true,
    })
    expect(await rows('workshop-closed')).toContainEqual(
      expect.objectContaining({ actorId: userId, role: 'account' }),
    )
    console.close()
  })

  it('[Sl1] answering ahead is told when it opens and ends', async () => {
    const { browser } = await facilitator()
    const { userId } = await accountOf(browser)
    const { workshops, now } = server.application.runtime
    const workshopId = randomUUID()
    const made = { workshopId, ownerId: userId, events: prepared(), secret: newSecret(), createdAt: now() }
    await workshops.create(made)
    const headers = { origin: server.url, cookie: browser.headers().get('cookie') ?? '' }
    const console = await connectRaw({ url: server.url, workshopId, as: 'console', headers })
    await console.ask('resume', { have: null })
    for (const command of [{ type: 'OpenPreWork', stepId: 'compass', days: 7 }, { type: 'ClosePreWork' }])
      expect(await console.ask('command', { cmdId: newCmdId(), command })).toMatchObject({ ok: true })
    const object = `workshop:${workshopId.slice(0, 8)}`
    for (const action of ['pre-work-opened', 'pre-work-ended'])
      expect(await rows(action)).toMatchObject([{ actorId: userId, role: 'account', object }])
    console.close()
  })

  it('[Sl1] answering ahead that ended by its time is told too, by the system itself', async () => {
    const { workshops, now } = server.application.runtime
    const workshopId = randomUUID()
    const yesterday = new Date(now().getTime() - day).toISOString()
    const ended = { type: 'PreWorkOpened', stepId: 'compass', closesAt: yesterday, at: yesterday } as const
    const events = [...prepared(), ended]
    await workshops.create({ workshopId, events, secret: newSecret(), createdAt: now() })
    await server.application.hub.open(workshopId)
    const object = `workshop:${workshopId.slice(0, 8)}`
    const told = async () => (await rows('pre-work-ended')).filter((row) => row.object === object)
    await expect.poll(told).toMatchObject([{ actorId: null, role: 'server', result: 'done' }])
  })

  it('[Sl1] [Le3] who takes over the lead, and who hands it over, is told with the account', async () => {
    const [owner, colleague] = [(await facilitator()).browser, (await facilitator()).browser]
    const [{ userId: owns }, { userId: helps }] = [await accountOf(owner), await accountOf(colleague)]
    const { workshops, facilitation, now } = server.application.runtime
    const workshopId = randomUUID()
    const made = { workshopId, ownerId: owns, events: prepared(), secret: newSecret(), createdAt: now() }
    await workshops.create(made)
    await facilitation.admit(workshopId, helps)
    const live = await server.application.hub.open(workshopId)
    const helper = live?.room.state().leading.coLeadIds[0] ?? ''
    const consoleOf = async (browser: typeof owner) => {
      const headers = { origin: server.url, cookie: browser.headers().get('cookie') ?? '' }
      const console = await connectRaw({ url: server.url, workshopId, as: 'console', headers })
      await console.ask('resume', { have: null })
      return console
    }
    const [first, second] = [await consoleOf(owner), await consoleOf(colleague)]
    const hand = (from: string, to: string) => ({
      cmdId: newCmdId(),
      command: { type: 'HandOverLead', from, to },
    })
    expect(await second.ask('command', hand(ownerId, helper))).toMatchObject({ ok: true })
    expect(await first.ask('command', hand(helper, ownerId))).toMatchObject({ ok: true })
    expect(await first.ask('command', hand(ownerId, helper))).toMatchObject({ ok: true })
    // Who has it already takes nothing over.
    expect(await second.ask('command', hand(helper, helper))).toMatchObject({ ok: true })
    const object = `workshop:${workshopId.slice(0, 8)}`
    const told = async (action: string) =>
      (await rows(action)).flatMap((row) => (row.object === object ? (row.actorId ?? '') : []))
    expect(new Set(await told('lead-taken'))).toEqual(new Set([helps, owns]))
    expect(await told('lead-taken')).toHaveLength(2)
    expect(await told('lead-given')).toEqual([owns])
    first.close()
    second.close()
  })

  it('[Sl2] nothing people say gets in', async () => {
    const phone = await stage.raw('phone', { token: (await stage.join('Cho')).token })
    await stage.goTo('notes', 'open', 'write')
    const note = {
      type: 'WriteNote',
      handle: 'h',
      columnId: 'chance',
      text: 'een-woord-dat-niemand-anders-zegt',
    }
    await phone.ask('command', { cmdId: newCmdId(), command: inStepCommand('notes', note) })
    await phone.ask('command', { cmdId: newCmdId(), command: inStepCommand('compass', note) })
    await server.application.securityLog.settled()
    const all = JSON.stringify(await server.temporary.database.prisma.securityEvent.findMany())
    expect(all).not.toContain('een-woord-dat-niemand-anders-zegt')
  })

  it('[Sl4] goes with the sweep, as do sessions and links whose time is over', async () => {
    const { prisma } = server.temporary.database
    const { email } = await facilitator()
    await server.application.runtime.accounts.invite('later@example.org')
    await server.application.securityLog.settled()
    expect(await prisma.securityEvent.count()).toBeGreaterThan(0)
    await server.application.retention.sweep(new Date(Date.now() + 200 * day))
    await server.application.securityLog.settled()
    const left = await prisma.securityEvent.findMany()
    expect(left.filter(({ action }) => action !== 'retention-run' && action !== 'workshop-deleted')).toEqual(
      [],
    )
    expect([await prisma.session.count(), await prisma.accountLink.count()]).toEqual([0, 0])
    expect(await prisma.user.count({ where: { email } })).toBe(1)
  })
})
