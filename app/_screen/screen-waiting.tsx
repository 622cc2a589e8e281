'use client'

import type { ReactNode } from 'react'
import { Words } from '@/app/_shell/words'

interface ScreenWaitingProps {
  readonly instruction: string
  /** What people do on their phones now. */
  readonly children: ReactNode
}

/** Input is open and nothing is shown yet: what to do, in large words. */
export function ScreenWaiting({ instruction, children }: ScreenWaitingProps) {
  return (
    <div className="screen-waiting">
      {instruction !== '' && (
        <p className="text-screen-lead font-label">
          <Words>{instruction}</Words>
        </p>
      )}
      <div className="text-screen-base text-ink-2">{children}</div>
    </div>
  )
}
