import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { RateLimiterRes } from 'rate-limiter-flexible'
import type { NewLimiter } from './limiters'

/** Guesses are counted, never right codes: a whole room comes from one address. */
const perNetwork = { points: 150, duration: 600 }
const everywhere = { points: 1000, duration: 3600 }
const all = 'all'

export interface JoinThrottle {
  /** How long this network has to wait, or undefined when it may try. */
  readonly waitMs: (ip: string) => Promise<number | undefined>
  readonly countWrong: (ip: string) => Promise<void>
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
  const networks = newLimiter({ keyPrefix: 'join', ...perNetwork })
  const total = newLimiter({ keyPrefix: 'join-all', ...everywhere })

  function spentFor(state: RateLimiterRes | null, points: number): number | undefined {
    return state && state.consumedPoints >= points ? state.msBeforeNext : undefined
  }

  async function count(limiter: RateLimiterAbstract, key: string): Promise<void> {
    try {
      await limiter.consume(key)
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit
    }
  }

  return {
    waitMs: async (ip) =>
      spentFor(await networks.get(networkOf(ip)), perNetwork.points) ??
      spentFor(await total.get(all), everywhere.points),
    countWrong: async (ip) => {
      await Promise.all([count(networks, networkOf(ip)), count(total, all)])
    },
  }
}
