import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How long to wait, or undefined when it may pass. `isFlood`: far beyond what a person can do. */
export interface RateVerdict {
  readonly retryAfterMs: number
  readonly isFlood: boolean
}

export interface MessageRates {
  readonly check: (
    role: 'participant' | 'lead' | 'screen',
    senderId: string,
  ) => Promise<RateVerdict | undefined>
}

/** A person: two a second, ten at once. Somebody who leads drags and clicks faster. */
const personRate = { perSecond: 2, burst: 10 }
const leadRate = { perSecond: 20, burst: 60 }
const floodFactor = 10

function limiter(name: string, { perSecond, burst }: { perSecond: number; burst: number }) {
  return new BurstyRateLimiter(
    new RateLimiterMemory({ keyPrefix: name, points: perSecond, duration: 1 }),
    new RateLimiterMemory({ keyPrefix: `${name}-burst`, points: burst, duration: burst / perSecond }),
  )
}

export function createMessageRates(): MessageRates {
  const people = limiter('person', personRate)
  const leads = limiter('lead', leadRate)
  const floods = new RateLimiterMemory({
    keyPrefix: 'flood',
    points: personRate.burst * floodFactor,
    duration: 5,
  })

  return {
    check: async (role, senderId) => {
      try {
        await (role === 'lead' ? leads : people).consume(senderId)
        return undefined
      } catch (limit) {
        if (!(limit instanceof RateLimiterRes)) throw limit
        const isFlood =
          role !== 'lead' &&
          (await floods.consume(senderId).then(
            () => false,
            () => true,
          ))
        return { retryAfterMs: Math.max(100, limit.msBeforeNext), isFlood }
      }
    },
  }
}
