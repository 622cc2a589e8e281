import type { Passes } from '@/lib/db/passes'
import type { Workshops } from '@/lib/db/workshops'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { makeWorkshop } from '@/lib/orders/new-workshop'
import { runningOrders } from '@/lib/orders/running-orders'
import type { OperatorActions } from './api'

export interface OperatorDeps {
  readonly workshops: Workshops
  readonly passes: Passes
  readonly kits: KitRegistry
  readonly now: () => Date
  readonly address: string
}

const readerDays = 30
const millisecondsPerDay = 86_400_000

/** What programs of this installation may do without an account: make a workshop that belongs to nobody. */
export function createOperator({ workshops, passes, kits, now, address }: OperatorDeps): OperatorActions {
  async function isOurs(workshopId: string): Promise<boolean> {
    const header = await workshops.header(workshopId)
    return header !== null && header.ownerId === null
  }

  return {
    orders: () => runningOrders.map((order) => order.orderId),
    makeWorkshop: (orderId, mode) =>
      makeWorkshop(
        { workshops, kits, now },
        {
          orderId,
          about: {
            title: 'Kompasgesprek',
            groupName: '',
            hostName: 'Kompasgesprek',
            language: 'nl',
            mode,
            atLeast: 5,
            retentionDays: 30,
          },
        },
      ),
    readerLink: async (workshopId) => {
      if (!(await isOurs(workshopId))) return undefined
      const expiresAt = new Date(now().getTime() + readerDays * millisecondsPerDay)
      const token = await passes.issue(workshopId, 'reader', { createdAt: now(), expiresAt })
      return `${address}/r/${token}`
    },
    audit: async (workshopId) =>
      (await isOurs(workshopId)) ? workshops.storedInSteps(workshopId) : undefined,
  }
}
