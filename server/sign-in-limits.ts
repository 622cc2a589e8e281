import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from './join-throttle'
import type { NewLimiter } from './limiters'

const perAccount = { points: 10, duration: 600 }
const perNetwork = { points: 100, duration: 600 }

export interface SignInLimits {
  readonly isBlocked: (ip: string, name: string) => Promise<boolean>
  readonly countWrong: (ip: string, name: string) => Promise<void>
}

/** Wrong passwords and codes only: ten in ten minutes for one network and name, a hundred for one network. */
export function createSignInLimits(newLimiter: NewLimiter): SignInLimits {
  const byAccount = newLimiter({ keyPrefix: 'sign-in', ...perAccount })
  const byNetwork = newLimiter({ keyPrefix: 'sign-in-network', ...perNetwork })
  const isSpent = async (limiter: RateLimiterAbstract, key: string, points: number) =>
    ((await limiter.get(key))?.consumedPoints ?? 0) >= points
  const consume = (limiter: RateLimiterAbstract, key: string) =>
    limiter.consume(key).catch((limit: unknown) => {
      if (!(limit instanceof RateLimiterRes)) throw limit
    })
  return {
    isBlocked: async (ip, name) =>
      (await isSpent(byAccount, `${networkOf(ip)} ${name}`, perAccount.points)) ||
      (await isSpent(byNetwork, networkOf(ip), perNetwork.points)),
    countWrong: async (ip, name) => {
      await Promise.all([consume(byAccount, `${networkOf(ip)} ${name}`), consume(byNetwork, networkOf(ip))])
    },
  }
}
