'use client'

import { useContext, type ReactNode } from 'react'
import { WaitingCompass } from '@/app/_figures/waiting-compass'
import { Words } from '@/app/_shell/words'
import { BareFrame } from './screen-frame'

interface ScreenWaitingProps {
  readonly instruction: string
  /** What people do on their phones now. */
  readonly children: ReactNode
}

/** Input is open and nothing is shown yet: what to do, in large words. */
export function ScreenWaiting({ instruction, children }: ScreenWaitingProps) {
  const isBare = useContext(BareFrame)
  return (
    <div className="screen-waiting">
      <div className="screen-waiting-words">
        {instruction !== '' && (
          <p className="text-screen-lead font-label">
            <Words>{instruction}</Words>
          </p>
        )}
        <div className="text-screen-base text-ink-2">{children}</div>
      </div>
      {!isBare && <WaitingCompass className="screen-waiting-compass" />}
    </div>
  )
}
