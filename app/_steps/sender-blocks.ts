'use client'

import { createContext, use } from 'react'

/** What a console can do about who sent an item, without learning who that is. */
export interface SenderBlocks {
  /** Only the items it was done at: others of the same sender look like everybody else's. */
  readonly blocked: ReadonlySet<string>
  readonly setBlocked: (itemId: string, isBlocked: boolean) => void
}

/** Undefined where nobody can be blocked. */
export const SenderBlocksContext = createContext<SenderBlocks | undefined>(undefined)

export function useSenderBlocks(): SenderBlocks | undefined {
  return use(SenderBlocksContext)
}
