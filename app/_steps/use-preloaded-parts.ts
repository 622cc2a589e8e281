'use client'

import { useEffect } from 'react'
import { allStepParts } from './registry'

/** Not all at once after the whole room came in, and not before what is on the page works. */
const startMs = { least: 1500, spread: 8000 }

/** The parts that each page shows while a conversation goes on. */
const partsOn = { phone: ['phone', 'phoneAfter'], screen: ['screen'], console: ['console'] } as const

/** Loads the code of every kind of step ahead: what opens next shows at once, even when the network is away. */
export function usePreloadedParts(page: keyof typeof partsOn): void {
  useEffect(() => {
    let isAway = false
    async function preload(): Promise<void> {
      for (const parts of allStepParts) {
        for (const name of partsOn[page]) if (!isAway) await parts[name].preload?.()
      }
    }
    const timer = setTimeout(() => void preload(), startMs.least + Math.random() * startMs.spread)
    return () => {
      isAway = true
      clearTimeout(timer)
    }
  }, [page])
}
