import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieName, participantCookie } from '@/lib/cookies'
import { makeAdmin, openBrowser, password } from './testing/people'
import { connectRaw } from './testing/raw-client'
import type { Stage } from './testing/stage'
import { setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

const publicUrl = 'https://kompas.example.nl'
let server: TestServer
let stage: Stage
beforeAll(async () => {
  server = await startTestServer(undefined, { settings: () => ({ publicUrl }) })
  await makeAdmin(server)
})
afterAll(() => server.stop())

describe('cookies over https', () => {
  it('[H5] are for this host alone, never sent without https, by another site, or to a script', async () => {
    const answer = await server.application.runtime.accounts.signIn(
      'admin@example.org',
      password,
      openBrowser().headers(),
    )
    if (!answer.ok) throw new Error('not signed in')
    const session = answer.setCookie.find((each) => each.includes('session_token')) ?? ''
    expect(session).toMatch(/^__Host-kompas\.session_token=/)
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(session).toContain(part)
    expect(session).not.toContain('Domain')
  })

  it('[H5] are believed under that name only', async () => {
    stage = await setStage(() => server)
    const { workshopId } = stage
    const { passes } = server.application.runtime
    const token = await passes.issueToParticipant(workshopId, (await stage.join()).participantId)
    const come = (name: string) =>
      connectRaw({
        url: server.url,
        workshopId,
        as: 'phone',
        headers: { origin: publicUrl, cookie: `${name}=${token}` },
      })
    const own = participantCookie(workshopId)
    await expect(come(own)).rejects.toThrow('not-admitted')
    const phone = await come(cookieName(own, true))
    expect(await phone.ask('pulse', {})).toMatchObject({ ok: true })
    phone.close()
    stage.close()
  })
})
