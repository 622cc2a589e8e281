'use client'

import { useEffect } from 'react'
import type { StepParts } from './parts'
import { allStepParts } from './registry'

/** Not all at once after the whole room came in, and not before what is on the page works. */
const startMs = { least: 1500, spread: 8000 }

/** Loads the code of these parts of every kind ahead: what opens next shows at once, even when the network is away. */
export function usePreloadedParts(
  ...names: readonly (keyof StepParts & ('phone' | 'phoneAfter' | 'screen' | 'console'))[]
): void {
  const key = names.join(' ')
  useEffect(() => {
    let isAway = false
    async function preload(): Promise<void> {
      for (const parts of allStepParts) {
        for (const name of key.split(' ') as typeof names) if (!isAway) await parts[name].preload?.()
      }
    }
    const timer = setTimeout(() => void preload(), startMs.least + Math.random() * startMs.spread)
    return () => {
      isAway = true
      clearTimeout(timer)
    }
  }, [key])
}
