import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible'
import type { RedisClient } from './redis-bus'

export interface LimiterOptions {
  readonly keyPrefix: string
  readonly points: number
  /** Seconds. */
  readonly duration: number
}

export type NewLimiter = (options: LimiterOptions) => RateLimiterAbstract

/** Counts for this process; with Redis for all nodes together, and while Redis is away again for this one. */
export function createLimiters(redis?: RedisClient): NewLimiter {
  return ({ keyPrefix, ...options }) => {
    const alone = new RateLimiterMemory({ keyPrefix, ...options })
    if (!redis) return alone
    return new RateLimiterRedis({
      storeClient: redis,
      useRedisPackage: true,
      keyPrefix: `kompasgesprek:${keyPrefix}`,
      rejectIfRedisNotReady: true,
      insuranceLimiter: alone,
      ...options,
    })
  }
}
