import { z } from 'zod'

const madeSchema = z.object({ ok: z.literal(true), workshopId: z.string() })
const linkSchema = z.object({ ok: z.literal(true), address: z.string() })
const auditSchema = z.object({ ok: z.literal(true), steps: z.record(z.string(), z.number()) })
const ordersSchema = z.object({ orders: z.array(z.string()) })

export interface Operator {
  readonly orders: () => Promise<readonly string[]>
  readonly makeWorkshop: (order: string, mode: string) => Promise<string>
  readonly readerLink: (workshopId: string) => Promise<string>
  /** How many entries of each step are stored that is not sealed yet. */
  readonly audit: (workshopId: string) => Promise<Readonly<Record<string, number>>>
}

const attempts = 60
const attemptPauseMs = 500
const patienceMs = 30_000

/** The operator's side of a running server; waits for it when it is just being restarted. */
export function createOperatorClient(url: string, token: string): Operator {
  async function ask<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        const response = await fetch(`${url}${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(patienceMs),
        })
        if (response.status < 500) return schema.parse(await response.json())
      } catch (error) {
        if (error instanceof z.ZodError || attempt >= attempts) throw error
      }
      await new Promise((resolve) => setTimeout(resolve, attemptPauseMs))
    }
  }

  return {
    orders: async () => (await ask('/api/operator/orders', {}, ordersSchema)).orders,
    makeWorkshop: async (order, mode) =>
      (await ask('/api/operator/workshops', { order, mode }, madeSchema)).workshopId,
    readerLink: async (workshopId) =>
      (await ask('/api/operator/reader-links', { workshopId }, linkSchema)).address,
    audit: async (workshopId) => (await ask('/api/operator/audit', { workshopId }, auditSchema)).steps,
  }
}
