import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Environment } from '@/lib/env'
import { silentLogger } from './logging'
import { contentSecurityPolicy, securityHeaders } from './security-headers'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'
import { createWebListener } from './web'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const paths = [
  '/',
  '/workshops',
  '/nothing/here',
  '/healthz',
  '/readyz',
  '/api/join',
  '/rt/?EIO=4&transport=polling',
]

function directivesOf(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((each) => [each.split(' ')[0] ?? '', each.split(' ').slice(1).join(' ')]),
  )
}

describe('headers', () => {
  it('[H1] stand on every answer, also of the socket, of refusals and of what is not there', async () => {
    const nonces = new Set<string>()
    for (const path of paths) {
      const { headers } = await fetch(`${server.url}${path}`)
      expect(`${path} ${headers.get('x-content-type-options')}`).toBe(`${path} nosniff`)
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('x-powered-by')).toBeNull()
      nonces.add(/'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '')
    }
    expect(nonces.size).toBe(paths.length)
    const foreign = await fetch(server.url, { method: 'POST', headers: { origin: 'https://evil.example' } })
    expect([foreign.status, foreign.headers.get('x-content-type-options')]).toEqual([403, 'nosniff'])
  })

  it('[H1] allow nothing unsafe and nothing from elsewhere', () => {
    const policy = contentSecurityPolicy('n', {
      isDevelopment: false,
      isHttps: true,
      host: 'kompas.example.nl',
    })
    expect(policy).not.toContain('unsafe-')
    expect(policy).not.toMatch(/https:|\*/)
    expect(Object.fromEntries(directivesOf(policy))).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self' 'nonce-n' 'strict-dynamic'",
      'style-src': "'self' 'nonce-n'",
      'connect-src': "'self' wss://kompas.example.nl",
      'base-uri': "'none'",
      'object-src': "'none'",
      'frame-ancestors': "'none'",
      'form-action': "'self'",
    })
  })

  it('[H1] keep to https for a year where there is https', () => {
    const options = { isDevelopment: false, host: 'kompas.example.nl' }
    const strict = securityHeaders('', { ...options, isHttps: true })['Strict-Transport-Security']
    expect(strict).toBe('max-age=31536000; includeSubDomains')
    expect(securityHeaders('', { ...options, isHttps: false })['Strict-Transport-Security']).toBeUndefined()
  })
})

/** Only what answers requests, with these settings; a page that tells what it was handed. */
async function listenWith(settings: Partial<Environment>): Promise<{ url: string; close: () => void }> {
  const { env, door } = server.application.runtime
  const http = createServer(
    createWebListener({
      env: { ...env, ...settings },
      origins: new Set(['https://kompas.example.nl']),
      api: async (path, _request, response, ip) => {
        if (path !== '/who') return false
        const answer = await door.invitation({ code: 'BBBBBB' }, { ip })
        response.end(answer.ok ? '' : answer.code)
        return true
      },
      health: { isReady: async () => true },
      logger: silentLogger,
      pages: async (request, response) => void response.end(JSON.stringify(request.headers)),
    }),
  )
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, close: () => http.close() }
}

describe('security.txt', () => {
  it('[H2] says where to report, once there is somebody to report to', async () => {
    expect((await fetch(`${server.url}/.well-known/security.txt`)).status).toBe(404)
    const contact = 'mailto:veilig@example.nl'
    const { url, close } = await listenWith({
      securityContact: contact,
      publicUrl: 'https://kompas.example.nl',
    })
    const response = await fetch(`${url}/.well-known/security.txt`)
    const fields = new Map(
      (await response.text())
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]),
    )
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(fields.get('Contact')).toBe(contact)
    expect(fields.get('Canonical')).toBe('https://kompas.example.nl/.well-known/security.txt')
    const days = (Date.parse(fields.get('Expires') ?? '') - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(30)
    expect(days).toBeLessThan(366)
    close()
  })
})

describe('who asks', () => {
  const forged = {
    'x-forwarded-for': '203.0.113.7',
    'x-real-ip': '203.0.113.7',
    'x-client-ip': '203.0.113.7',
    forwarded: 'for=203.0.113.7',
    'x-middleware-subrequest': 'middleware',
    'content-security-policy': "script-src 'nonce-mine'",
  }
  const handed = async (url: string, headers: Record<string, string>) =>
    (await (await fetch(url, { headers })).json()) as Record<string, string>

  it('[H3] is the connection itself, whatever a request says', async () => {
    const { url, close } = await listenWith({ trustedProxies: 0 })
    const headers = await handed(url, forged)
    expect(JSON.stringify(headers)).not.toContain('203.0.113.7')
    expect(headers['x-client-ip']).toBe('127.0.0.1')
    expect(headers['x-middleware-subrequest']).toBeUndefined()
    expect(headers['content-security-policy']).not.toContain('mine')
    close()
  })

  it('[H3] is what the last trusted proxy saw, however many addresses a client puts before it', async () => {
    const { url, close } = await listenWith({ trustedProxies: 1 })
    const seen = async (forwarded: string) =>
      (await handed(url, { 'x-forwarded-for': forwarded }))['x-client-ip']
    expect(await seen('198.51.100.4')).toBe('198.51.100.4')
    expect(await seen('203.0.113.7, 198.51.100.4')).toBe('198.51.100.4')
    expect(await seen('203.0.113.8,203.0.113.9,  198.51.100.4')).toBe('198.51.100.4')
    close()
  })

  it('[H3] guessing codes from behind a proxy is counted for the real address, and for nobody else', async () => {
    const { url, close } = await listenWith({ trustedProxies: 1 })
    const guess = async (forwarded: string) =>
      (await fetch(`${url}/who`, { headers: { 'x-forwarded-for': forwarded } })).text()
    for (let count = 0; count < 150; count++)
      expect(await guess(`203.0.113.${count}, 198.51.100.5`)).toBe('not-admitted')
    expect(await guess('203.0.113.250, 198.51.100.5')).toBe('rate-limited')
    expect(await guess('198.51.100.5, 198.51.100.6')).toBe('not-admitted')
    close()
  })
})
