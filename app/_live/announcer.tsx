'use client'

import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'

type Announce = (text: string) => void
const AnnounceContext = createContext<Announce>(() => undefined)

/** At most one announcement in this time; the last one wins, because it tells how things are now. */
const pauseMs = 5000

/** One polite live region for the whole page. It is there before anything is said. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState('')
  const waiting = useRef<string | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const announce = useCallback((next: string) => {
    waiting.current = next
    if (timer.current !== undefined) return
    const say = () => {
      const said = waiting.current
      waiting.current = undefined
      timer.current = said === undefined ? undefined : setTimeout(say, pauseMs)
      if (said !== undefined) setText(said)
    }
    say()
  }, [])

  useEffect(() => () => clearTimeout(timer.current), [])

  return (
    <AnnounceContext value={announce}>
      <div role="status" aria-live="polite" className="sr-only">
        {text}
      </div>
      {children}
    </AnnounceContext>
  )
}

export function useAnnounce(): Announce {
  return useContext(AnnounceContext)
}
