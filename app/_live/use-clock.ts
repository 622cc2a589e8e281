'use client'

import { useEffect, useState } from 'react'
import { useLive } from './live-provider'

/** Server time in milliseconds, renewed every second. Zero until the page is awake. */
export function useServerTime(): number {
  const offset = useLive((state) => state.clockOffsetMs)
  const [now, setNow] = useState(0)
  useEffect(() => {
    const tick = () => setNow(Date.now() + offset)
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [offset])
  return now
}

/** Whole seconds until a moment of the server; negative when it is over. */
export function secondsUntil(endsAt: string, now: number): number {
  return Math.round((Date.parse(endsAt) - now) / 1000)
}
