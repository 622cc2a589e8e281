import { z } from 'zod'

const admittedSchema = z.object({ ok: z.literal(true), workshopId: z.string(), token: z.string() })
export type Admitted = z.infer<typeof admittedSchema>

const attempts = 120
const attemptPauseMs = 500
const patienceMs = 10_000

/**
 * Comes in with a code, and asks again for as long as a minute while the server or the network is away. With the same
 * token each time, so that it is one person who comes in.
 * @throws when the door refuses, or nobody answers
 */
export async function comeIn(url: string, code: string, name: string): Promise<Admitted> {
  const token = crypto.randomUUID()
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const response = await fetch(`${url}/api/join`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code, name, token }),
        signal: AbortSignal.timeout(patienceMs),
      })
      const answer: unknown = await response.json()
      const admitted = admittedSchema.safeParse(answer)
      if (admitted.success) return admitted.data
      if (response.status === 403) throw new Error(`the door refused: ${JSON.stringify(answer)}`)
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('the door')) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, attemptPauseMs))
  }
  throw new Error('the server could not be reached')
}
