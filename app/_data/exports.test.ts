import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as download } from '@/app/report/[workshopId]/export/[format]/route'
import { GET as downloadWithLink } from '@/app/r/[token]/export/[format]/route'
import { POST as importFile } from '@/app/workshops/import/file/route'
import { reportFileOf } from '@/lib/export/json'
import { sampleReport } from '@/lib/export/testing/sample-report'
import { makeImportedWorkshop } from '@/lib/orders/imported-workshop'
import type { Runtime } from '@/lib/runtime'
import { lendRuntime } from '@/lib/runtime'
import type { TestServer } from '@/server/testing/test-server'
import { startTestServer } from '@/server/testing/test-server'
import { ownReport } from './reports'

/** The browser that asks. Next.js itself is not here. */
const browser = vi.hoisted(() => ({ cookies: new Map<string, string>() }))

vi.mock('server-only', () => ({}))
vi.mock('react', async (original) => ({
  ...(await original<object>()),
  cache: <T>(load: T) => load,
}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    getAll: () => [...browser.cookies].map(([name, value]) => ({ name, value })),
    get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined),
  }),
}))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`sent to ${to}`)
  },
  notFound: () => {
    throw new Error('not there')
  },
}))
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))

/** A thread that starts from source compiles everything anew. */
const patience = 120_000
const report = sampleReport()
const ownerCookies = new Map<string, string>()
let server: TestServer
let runtime: Runtime
let userId: string
let workshopId: string

beforeAll(async () => {
  server = await startTestServer()
  runtime = server.application.runtime
  lendRuntime(runtime)
  const password = 'een hele lange zin als wachtwoord'
  const owner = { name: 'Owner', email: 'owner@example.org', password }
  await runtime.accounts.setUp((await server.application.setUpToken()) ?? '', owner)
  const signedIn = await runtime.accounts.signIn(owner.email, password, new Headers())
  if (!signedIn.ok || !('setCookie' in signedIn)) throw new Error('the owner could not sign in')
  for (const each of signedIn.setCookie) {
    const [pair = ''] = each.split(';')
    ownerCookies.set(pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1)))
  }
  const cookie = [...ownerCookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ')
  userId = (await runtime.accounts.sessionOf(new Headers({ cookie })))?.userId ?? ''
  workshopId = await makeImportedWorkshop(runtime, { report, ownerId: userId })
})
afterAll(() => server.stop())
beforeEach(() => browser.cookies.clear())

function asOwner(): void {
  for (const [name, value] of ownerCookies) browser.cookies.set(name, value)
}

function get(id: string, format: string): Promise<Response> {
  return download(new Request(runtime.address), { params: Promise.resolve({ workshopId: id, format }) })
}

function getWithLink(token: string, format: string): Promise<Response> {
  return downloadWithLink(new Request(runtime.address), { params: Promise.resolve({ token, format }) })
}

function post(text: string, headers: Record<string, string> = {}): Promise<Response> {
  const form = new FormData()
  form.set('file', new File([text], 'verslag.json'))
  const length = String(text.length + 500)
  const request = new Request(runtime.address, { method: 'POST', body: form, headers })
  if (!request.headers.has('content-length')) request.headers.set('content-length', length)
  return importFile(request)
}

async function howMany(): Promise<number> {
  return (await runtime.workshops.listOf({ ownerId: userId })).length
}

describe('a file of a report', () => {
  it(
    '[Ex9] is for who owns it, as a file that no browser opens by itself',
    async () => {
      asOwner()
      const response = await get(workshopId, 'json')
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="verslag-[a-z0-9-]+\.json"$/,
      )
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('cache-control')).toContain('no-store')
      expect(JSON.parse(await response.text())).toMatchObject({ report: { people: report.people } })
    },
    patience,
  )

  it(
    '[Ex9] is for who has a reader link, until it is revoked',
    async () => {
      const token = await runtime.passes.issue(workshopId, 'reader', { createdAt: runtime.now() })
      expect(await (await getWithLink(token, 'md')).text()).toContain(report.about.title)
      browser.cookies.set(`kompas-reader-${workshopId}`, token)
      expect((await get(workshopId, 'json')).status).toBe(200)
      const [link] = await runtime.passes.readerLinks(workshopId)
      await runtime.passes.revokeReader(workshopId, link?.linkId ?? '')
      await expect(getWithLink(token, 'md')).rejects.toThrow('not there')
      await expect(get(workshopId, 'json')).rejects.toThrow('not there')
    },
    patience,
  )

  it(
    '[Ex11] says how far it is when it is asked to, and is then the same file',
    async () => {
      asOwner()
      const address = `${runtime.address}?progress`
      const params = Promise.resolve({ workshopId, format: 'pdf' })
      const bytes = new Uint8Array(await (await download(new Request(address), { params })).arrayBuffer())
      const head = new TextDecoder().decode(bytes.subarray(0, 2000)).split('\n')
      const last = head.findIndex((line) => line.includes('"file"'))
      const { file } = JSON.parse(head[last] ?? '') as { file: { name: string; bytes: number } }
      expect(file.name).toMatch(/^verslag-[a-z0-9-]+\.pdf$/)
      const content = bytes.subarray(bytes.length - file.bytes)
      expect(new TextDecoder().decode(content.subarray(0, 5))).toBe('%PDF-')
      expect(head.slice(0, last).map((line) => Object.keys(JSON.parse(line) as object)[0])).toContain('share')
    },
    patience,
  )

  it('[Ex9] is not there for anybody else, nor in another format', async () => {
    for (const id of [workshopId, crypto.randomUUID(), '__proto__'])
      await expect(get(id, 'json')).rejects.toThrow('not there')
    await expect(getWithLink('no-such-link', 'json')).rejects.toThrow('not there')
    asOwner()
    for (const format of ['docx', '__proto__', ''])
      await expect(get(workshopId, format)).rejects.toThrow('not there')
  })
})

describe('reading a file in', () => {
  it(
    '[Ex2] makes a closed workshop of this account with the same report',
    async () => {
      asOwner()
      const response = await post(reportFileOf(report))
      const made = /^\/workshops\/([\w-]+)\/report$/.exec(response.headers.get('location') ?? '')?.[1] ?? ''
      expect(response.status).toBe(303)
      expect(await ownReport(made)).toEqual(report)
      expect(await runtime.workshops.header(made)).toMatchObject({ status: 'closed', ownerId: userId })
    },
    patience,
  )

  it(
    '[Ex3] makes nothing of a file that is wrong or too large',
    async () => {
      asOwner()
      const before = await howMany()
      const broken = await post(reportFileOf(report).replace('"people": 6', '"people": -6'))
      expect(broken.headers.get('location')).toBe('/workshops/import?problem=broken&path=report.people')
      const large = await post('{}', { 'content-length': '900000000' })
      expect(large.headers.get('location')).toContain('problem=large')
      expect((await post('')).headers.get('location')).toContain('problem=none')
      expect(await howMany()).toBe(before)
    },
    patience,
  )

  it('[Ex3] is for who has an account', async () => {
    await expect(post(reportFileOf(report))).rejects.toThrow('sent to /signin')
  })
})
