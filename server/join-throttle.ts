import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { RateLimiterRes } from 'rate-limiter-flexible'
import type { Visitor } from '@/lib/runtime'
import type { NewLimiter } from './limiters'

/** Guesses are counted, never right codes: a whole room comes from one address. */
const perDevice = { points: 10, duration: 600 }
const perNetwork = { points: 150, duration: 600 }
const everywhere = { points: 1000, duration: 3600 }
const all = 'all'

export interface JoinThrottle {
  /** How long who guesses has to wait, or undefined when they may try. */
  readonly waitMs: (visitor: Visitor) => Promise<number | undefined>
  readonly countWrong: (visitor: Visitor) => Promise<void>
}

/** IPv6: one household or phone has a whole /64. */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip
  const [head = '', tail] = ip.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups =
    tail === undefined
      ? left
      : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return groups.slice(0, 4).join(':')
}

export function createJoinThrottle(newLimiter: NewLimiter): JoinThrottle {
  const devices = newLimiter({ keyPrefix: 'join-device', ...perDevice })
  const networks = newLimiter({ keyPrefix: 'join', ...perNetwork })
  const total = newLimiter({ keyPrefix: 'join-all', ...everywhere })

  /** Everything somebody's guesses are counted under. */
  function countersOf({ ip, device }: Visitor) {
    return [
      ...(device === undefined ? [] : [{ limiter: devices, key: device, ...perDevice }]),
      { limiter: networks, key: networkOf(ip), ...perNetwork },
      { limiter: total, key: all, ...everywhere },
    ]
  }

  async function count(limiter: RateLimiterAbstract, key: string): Promise<void> {
    try {
      await limiter.consume(key)
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit
    }
  }

  return {
    waitMs: async (visitor) => {
      for (const { limiter, key, points } of countersOf(visitor)) {
        const state = await limiter.get(key)
        if (state && state.consumedPoints >= points) return state.msBeforeNext
      }
      return undefined
    },
    countWrong: async (visitor) => {
      await Promise.all(countersOf(visitor).map(({ limiter, key }) => count(limiter, key)))
    },
  }
}
