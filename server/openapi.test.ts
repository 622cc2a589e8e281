import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createOperatorClient } from '@/lib/bots/operator'
import { exportFormats, mediaTypeOf } from '@/lib/export/format'
import { apiPaths, joinSchema, makeSchema, workshopSchema } from './api-shapes'
import { securityTextPath } from './security-headers'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

type Schema = Parameters<typeof z.fromJSONSchema>[0]
interface Operation {
  readonly security?: readonly Readonly<Record<string, unknown>>[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> }
  readonly parameters?: readonly { readonly name: string; readonly schema: { readonly enum?: unknown } }[]
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema?: Schema }> }>
}
type Paths = Record<string, Record<string, Operation>>

const described = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as {
  readonly paths: Paths
  readonly components: { readonly schemas: { readonly Refusal: Schema } }
}
const { paths, components } = described

function operationOf(path: string): Operation {
  const [operation] = Object.values(paths[path] ?? {})
  if (!operation) throw new Error(`${path} is not described`)
  return operation
}

/** Serve a browser that already has a cookie, or send it on; a program has no use for them. */
const forBrowsers = [
  '/c/[workshopId]/[secret]/reminder',
  '/editions/[editionId]/file',
  '/editions/import/file',
  '/j/[token]',
  '/r/[token]',
  '/report/[workshopId]/export/[format]',
  '/s/[token]',
  '/signin/sso',
  '/signin/sso/callback',
  '/v/[token]',
  '/with/[token]',
  '/workshops/[workshopId]/paper/file',
  '/workshops/import/file',
]

const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .map((file) => join('/', dirname(file)))

/** What the description says of an answer, so that one that differs is a fault. */
function answerSchema(path: string, status: number): z.ZodType {
  const schema = operationOf(path).responses[status]?.content?.['application/json']?.schema
  if (schema === undefined) throw new Error(`${path} is not described as answering ${status}`)
  const isRefusal = typeof schema === 'object' && schema.$ref === '#/components/schemas/Refusal'
  return z.fromJSONSchema(isRefusal ? components.schemas.Refusal : schema)
}

describe('docs/openapi.json', () => {
  it('[Doc3] describes every address for programs, and no other', () => {
    const fixed = ['/healthz', '/readyz', '/metrics', securityTextPath]
    const ofPages = routes
      .filter((route) => !forBrowsers.includes(route))
      .map((route) => route.replaceAll('[', '{').replaceAll(']', '}'))
    expect(Object.keys(paths).toSorted()).toEqual([...apiPaths, ...fixed, ...ofPages].toSorted())
    expect(forBrowsers.filter((route) => !routes.includes(route))).toEqual([])
  })

  it('[Doc3] takes what the code takes', () => {
    const bodies = {
      '/api/join': joinSchema,
      '/api/operator/workshops': makeSchema,
      '/api/operator/audit': workshopSchema,
      '/api/operator/reader-links': workshopSchema,
    }
    for (const [path, schema] of Object.entries(bodies)) {
      const { $schema: _version, ...shape } = z.toJSONSchema(schema, { io: 'input' })
      expect(operationOf(path).requestBody?.content['application/json']?.schema, path).toEqual(shape)
    }
    const { parameters, responses } = operationOf('/r/{token}/export/{format}')
    expect(parameters?.find(({ name }) => name === 'format')?.schema.enum).toEqual(exportFormats)
    expect(Object.keys(responses['200']?.content ?? {}).toSorted()).toEqual(
      exportFormats.map(mediaTypeOf).toSorted(),
    )
  })

  describe('beside a server', () => {
    let server: TestServer
    const metricsToken = 'a token for the numbers'
    beforeAll(async () => {
      const settings = () => ({ metricsToken, securityContact: 'mailto:safe@example.nl' })
      server = await startTestServer(undefined, { settings })
    })
    afterAll(() => server.stop())

    async function post(path: string, body: unknown, token = server.operatorToken) {
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
      const response = await fetch(`${server.url}${path}`, {
        ...{ method: 'POST', headers, body: JSON.stringify(body) },
      })
      const answer: unknown = await response.json()
      expect(
        answerSchema(path, response.status).safeParse(answer),
        `${path} ${response.status}`,
      ).toMatchObject({
        success: true,
      })
      return response.status
    }

    it('[Doc3] says what each address answers', async () => {
      const operator = createOperatorClient(server.url, server.operatorToken)
      const workshopId = await operator.makeWorkshop('kompasgesprek', 'anonymous')
      const { live, joinCodes } = server.application.runtime
      await live.lead(workshopId, { type: 'OpenLobby' })
      await live.doorReady(workshopId)
      const code = (await joinCodes.of(workshopId)) ?? ''

      expect(await post('/api/join', { code })).toBe(200)
      expect(await post('/api/join', { code: 'AAAAAA' })).toBe(403)
      expect(await post('/api/join', { code, participantId: 'p' })).toBe(400)
      expect(await post('/api/operator/orders', {})).toBe(200)
      expect(await post('/api/operator/workshops', { order: 'kompasgesprek' })).toBe(201)
      expect(await post('/api/operator/workshops', { order: 'nowhere' })).toBe(404)
      for (const path of ['/api/operator/audit', '/api/operator/reader-links']) {
        expect(await post(path, { workshopId })).toBe(path.endsWith('audit') ? 200 : 201)
        expect(await post(path, { workshopId: 'nowhere' })).toBe(404)
      }
      for (const path of apiPaths.filter((each) => each.startsWith('/api/operator')))
        expect(await post(path, {}, 'somebody')).toBe(403)
      for (const path of apiPaths.filter((each) => operationOf(each).requestBody !== undefined))
        expect(await post(path, { more: 1 })).toBe(400)

      let last = 403
      for (let tries = 0; tries < 200 && last === 403; tries++)
        last = await post('/api/join', { code: 'AAAAAA' })
      expect(last).toBe(429)
    })

    it('[Doc3] says what stands beside the API, and who may read it', async () => {
      const headers = { Authorization: `Bearer ${metricsToken}` }
      for (const path of ['/healthz', '/readyz', '/metrics', securityTextPath]) {
        const { status, headers: got } = await fetch(`${server.url}${path}`, { headers })
        expect(Object.keys(operationOf(path).responses[status]?.content ?? {}), path).toContain(
          got.get('content-type')?.split(';')[0],
        )
      }
      const { status } = await fetch(`${server.url}/metrics`)
      expect(Object.keys(operationOf('/metrics').responses)).toContain(String(status))
    })
  })
})
