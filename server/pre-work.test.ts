import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { randomUUID } from 'node:crypto'
import { prepared } from '@/lib/domain/testing/past'
import type { Mode } from '@/lib/domain/workshop/mode'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { LiveClient } from '@/lib/live/client'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import { newSecret } from '@/lib/voice'
import { inStepCommand, live, seen } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
const phones: LiveClient<PhoneView>[] = []

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(async () => {
  for (const phone of phones) phone.close()
  await server.stop()
})

const runtime = () => server.application.runtime
const ip = '192.0.2.7'

async function preparedWorkshop(mode: Mode = 'anonymous'): Promise<string> {
  const workshopId = randomUUID()
  const { workshops, now } = runtime()
  await workshops.create({ workshopId, events: prepared({ mode }), secret: newSecret(), createdAt: now() })
  await lead(workshopId, { type: 'OpenPreWork', stepId: 'compass', days: 7 })
  return workshopId
}

async function lead(workshopId: string, command: Parameters<ReturnType<typeof runtime>['live']['lead']>[1]) {
  expect(await runtime().live.lead(workshopId, command)).toBeUndefined()
}

const link = (workshopId: string, kind: 'ahead' | 'invited') =>
  runtime().passes.issue(workshopId, kind, { createdAt: runtime().now() })

async function came(token: string, name = ''): Promise<{ token: string }> {
  const answer = await runtime().door.join({ ahead: token }, name, { ip })
  if (!answer.ok) throw new Error(`the door refused: ${answer.code}`)
  return answer
}

async function phone(workshopId: string, { token }: { token: string }): Promise<LiveClient<PhoneView>> {
  const client = createLiveClient<PhoneView>({
    url: server.url,
    workshopId,
    as: 'phone',
    token,
    store: memoryOutboxStore(),
    transports: ['websocket'],
  })
  phones.push(client)
  return live(client)
}

const place = (now: number) => inStepCommand('compass', { type: 'PlaceNeedle', needle: 1, now, desired: 8 })
const state = async (workshopId: string) => {
  const found = await runtime().live.state(workshopId)
  if (!found) throw new Error('the workshop is gone')
  return found
}

it('[Pw6] flows into the live step: on the same device one is the same voice, and nobody counts twice', async () => {
  const workshopId = await preparedWorkshop()
  const token = await link(workshopId, 'ahead')
  expect(await runtime().door.invitation({ ahead: token }, { ip })).toMatchObject({
    ok: true,
    invitation: { mode: 'anonymous', ahead: { title: 'Een stap: compass' } },
  })
  const ada = await came(token)
  const early = await phone(workshopId, ada)
  expect((await early.send(place(2))).ok).toBe(true)
  expect((await (await phone(workshopId, await came(token))).send(place(4))).ok).toBe(true)
  await lead(workshopId, { type: 'OpenLobby' })
  await runtime().live.doorReady(workshopId)
  await expect.poll(async () => (await runtime().live.console(workshopId))?.view.peopleIn).toBe(2)
  const moment = { round: 'main', phase: 'open' } as const
  await lead(workshopId, { type: 'GoTo', from: null, stepId: 'compass', moment, finish: false })
  const own = await seen(early, () => early.state().own?.steps['compass'])
  expect(own).toEqual({ 1: { now: 2, desired: 8 } })
  await early.send(place(9))
  await expect.poll(async () => (await runtime().live.console(workshopId))?.view.step?.answered).toBe(2)
  expect((await runtime().live.console(workshopId))?.view.step?.ahead).toBe(2)
})

it('[Pw4] counts as there who comes with the code on the device that answered ahead', async () => {
  const workshopId = await preparedWorkshop()
  const ada = await came(await link(workshopId, 'ahead'))
  await lead(workshopId, { type: 'OpenLobby' })
  await runtime().live.doorReady(workshopId)
  const code = (await runtime().joinCodes.of(workshopId)) ?? ''
  expect((await state(workshopId)).participants.size).toBe(1)
  const again = await runtime().door.join({ code }, '', { ip, already: ada.token })
  expect(again).toMatchObject({ ok: true, token: ada.token })
  expect((await state(workshopId)).participants.size).toBe(1)
  expect((await runtime().live.console(workshopId))?.view.peopleIn).toBe(1)
})

it('[Pw7] takes one answer for each personal invitation, whoever opens it again', async () => {
  const workshopId = await preparedWorkshop('named')
  const token = await link(workshopId, 'invited')
  const nameless = await runtime().door.join({ ahead: token }, '', { ip })
  expect(nameless).toEqual({ ok: false, code: 'name-missing' })
  const ada = await came(token, 'Ada')
  const notAdmitted = { ok: false, code: 'not-admitted' }
  expect(await runtime().door.join({ ahead: token }, 'Bo', { ip })).toEqual(notAdmitted)
  expect(await runtime().door.invitation({ ahead: token }, { ip })).toEqual(notAdmitted)
  expect(ada.token).not.toBe(token)
  const both = await link(workshopId, 'invited')
  const race = await Promise.all(
    ['Cho', 'Dee'].map((name) => runtime().door.join({ ahead: both }, name, { ip })),
  )
  expect(race.filter(({ ok }) => ok)).toHaveLength(1)
})

it('[D14] lets one in again with a personal invitation that one spent oneself, when the answer got lost', async () => {
  const key = { ahead: await link(await preparedWorkshop(), 'invited') }
  const token = 'U'.repeat(22)
  const first = await runtime().door.join(key, '', { ip, token })
  expect(first).toMatchObject({ ok: true, token })
  expect(await runtime().door.join(key, '', { ip, token })).toEqual(first)
  expect(await runtime().door.join(key, '', { ip })).toEqual({ ok: false, code: 'not-admitted' })
})

it('[D14] leaves a personal invitation spent, and lets in who spent it, when nobody heard that they were stored', async () => {
  const workshopId = await preparedWorkshop()
  const key = { ahead: await link(workshopId, 'invited') }
  const { hub } = server.application
  const room = (await hub.open(workshopId))?.room
  if (!room) throw new Error('the workshop is gone')
  vi.spyOn(room, 'submit').mockResolvedValueOnce({ kind: 'refused', code: 'storage-unavailable' })
  const token = 'X'.repeat(22)
  expect(await runtime().door.join(key, '', { ip, token })).toMatchObject({ code: 'storage-unavailable' })
  expect(await runtime().door.join(key, '', { ip })).toEqual({ ok: false, code: 'not-admitted' })
  expect(await runtime().door.join(key, '', { ip, token })).toMatchObject({ ok: true, token })
  expect((await state(workshopId)).participants.size).toBe(1)
})

it('[Pw7] answers a link that is closed, taken back or made up like one that never was', async () => {
  const workshopId = await preparedWorkshop()
  const token = await link(workshopId, 'ahead')
  const taken = await link(workshopId, 'invited')
  await runtime().passes.revokeAll(workshopId, 'invited')
  const notAdmitted = { ok: false, code: 'not-admitted' }
  for (const secret of [taken, 'A'.repeat(22), (await came(token)).token])
    expect(await runtime().door.invitation({ ahead: secret }, { ip })).toEqual(notAdmitted)
  await lead(workshopId, { type: 'ClosePreWork' })
  expect(await runtime().door.invitation({ ahead: token }, { ip })).toEqual(notAdmitted)
  expect(await runtime().door.join({ ahead: token }, '', { ip })).toEqual(notAdmitted)
})

it('[D13] takes away what was answered ahead when the conversation never came, after the days that were said', async () => {
  const workshopId = await preparedWorkshop()
  await came(await link(workshopId, 'ahead'))
  const { workshops, now } = runtime()
  const in36Days = new Date(now().getTime() + 36 * 86_400_000)
  expect(await workshops.outlived(in36Days)).not.toContain(workshopId)
  const in38Days = new Date(now().getTime() + 38 * 86_400_000)
  expect(await workshops.outlived(in38Days)).toContain(workshopId)
})
