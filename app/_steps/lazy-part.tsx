import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import { PartComing } from './part-coming'
import type { StepPart } from './parts'
import { anyPart } from './parts'

const firstPauseMs = 500
const longestPauseMs = 8000

const inBrowser = typeof window !== 'undefined'

/**
 * Loads code until it is there. Somebody whose Wi-Fi is away just when a step opens gets the step as soon as it is
 * back; a failure that React heard of once would stay one until the page is loaded again.
 */
async function patiently<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await load()
    } catch (error) {
      if (!inBrowser) throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}

/** A part whose code comes apart from the rest: a phone never gets the code of the console. */
export function lazyPart<Props, Loose>(load: () => Promise<ComponentType<Props>>): StepPart<Loose> {
  const Part = dynamic(() => patiently(load), { loading: PartComing })
  return Object.assign(anyPart<Props, Loose>(Part), { preload: () => patiently(load) })
}
