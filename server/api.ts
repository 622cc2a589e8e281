import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { isRetryable } from '@/lib/protocol/refusal'
import type { DoorPort } from '@/lib/runtime'
import { apiPaths, joinSchema, makeSchema, workshopSchema } from './api-shapes'
import { MalformedMessageError, readIncoming } from './incoming'

/** Programs of the same installation, such as the simulated participants, prove with this that they may lead. */
export function operatorToken(secret: string): string {
  return createHmac('sha256', secret).update('operator').digest('base64url')
}

export function isOperatorToken(token: string | undefined, secret: string): boolean {
  const expected = Buffer.from(operatorToken(secret))
  const given = Buffer.from(token ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** What the operator's programs may ask for. */
export interface OperatorActions {
  readonly orders: () => readonly string[]
  readonly makeWorkshop: (
    order: string,
    mode: 'named' | 'facilitator-only' | 'anonymous',
  ) => Promise<string | undefined>
  readonly readerLink: (workshopId: string) => Promise<string | undefined>
  readonly audit: (workshopId: string) => Promise<Readonly<Record<string, number>> | undefined>
}

export interface ApiDeps {
  readonly door: DoorPort
  readonly operator: OperatorActions
  readonly secret: string
}

const largestBody = 16 * 1024
const bodyTimeoutMs = 10_000

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => request.destroy(), bodyTimeoutMs)
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk as Uint8Array)
      size += bytes.length
      if (size > largestBody) throw new MalformedMessageError()
      chunks.push(bytes)
    }
  } finally {
    clearTimeout(timer)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  return readIncoming(text === '' ? {} : JSON.parse(text))
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify(body))
}

function bearer(request: IncomingMessage): string | undefined {
  return /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
}

/** The few addresses that programs use: joining, and what the operator of this installation may do. */
export function createApi({ door, operator, secret }: ApiDeps) {
  async function join(request: IncomingMessage, response: ServerResponse, ip: string): Promise<void> {
    const { code, name, token } = joinSchema.parse(await readBody(request))
    const answer = await door.join({ code }, name, { ip, ...(token === undefined ? {} : { token }) })
    if (answer.ok) return send(response, 200, answer)
    const isLimited = answer.code === 'rate-limited'
    if (isRetryable(answer.code) && !isLimited) return send(response, 503, answer)
    const seconds = Math.ceil((answer.retryAfterMs ?? 0) / 1000)
    return send(response, isLimited ? 429 : 403, answer, isLimited ? { 'Retry-After': String(seconds) } : {})
  }

  async function operate(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOperatorToken(bearer(request), secret))
      return send(response, 403, { ok: false, code: 'forbidden' })
    if (path === '/api/operator/orders') return send(response, 200, { orders: operator.orders() })
    if (path === '/api/operator/workshops') {
      const { order, mode } = makeSchema.parse(await readBody(request))
      const workshopId = await operator.makeWorkshop(order, mode)
      return workshopId === undefined
        ? send(response, 404, { ok: false, code: 'unknown-step' })
        : send(response, 201, { ok: true, workshopId })
    }
    const { workshopId } = workshopSchema.parse(await readBody(request))
    if (path === '/api/operator/audit') {
      const steps = await operator.audit(workshopId)
      return steps === undefined
        ? send(response, 404, { ok: false, code: 'not-admitted' })
        : send(response, 200, { ok: true, steps })
    }
    const address = await operator.readerLink(workshopId)
    return address === undefined
      ? send(response, 404, { ok: false, code: 'not-admitted' })
      : send(response, 201, { ok: true, address })
  }

  /** Answers if the path is one of these; false leaves the request to the pages. */
  return async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    ip: string,
  ): Promise<boolean> => {
    if (!apiPaths.includes(path)) return false
    if (request.method !== 'POST') {
      send(response, 405, { ok: false, code: 'invalid-command' }, { Allow: 'POST' })
      return true
    }
    try {
      await (path === '/api/join' ? join(request, response, ip) : operate(path, request, response))
    } catch (error) {
      const isBad =
        error instanceof z.ZodError || error instanceof SyntaxError || error instanceof MalformedMessageError
      if (!isBad) throw error
      send(response, 400, { ok: false, code: 'invalid-command' })
    }
    return true
  }
}

export type Api = ReturnType<typeof createApi>
