import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from './join-throttle'

const perAccount = { points: 10, duration: 600 }
const perNetwork = { points: 100, duration: 600 }

export interface SignInLimits {
  readonly isBlocked: (ip: string, name: string) => Promise<boolean>
  readonly countWrong: (ip: string, name: string) => Promise<void>
}

/** Wrong passwords and codes only: ten in ten minutes for one network and name, a hundred for one network. */
export function createSignInLimits(): SignInLimits {
  const byAccount = new RateLimiterMemory({ keyPrefix: 'sign-in', ...perAccount })
  const byNetwork = new RateLimiterMemory({ keyPrefix: 'sign-in-network', ...perNetwork })
  const isSpent = async (limiter: RateLimiterMemory, key: string, points: number) =>
    ((await limiter.get(key))?.consumedPoints ?? 0) >= points
  const consume = (limiter: RateLimiterMemory, key: string) =>
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
