'use client'

import type { ReactNode } from 'react'
import { useCallback } from 'react'
import { useLiveReader, useSend } from '@/app/_live/live-provider'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { RunFrame } from './run-frame'

/** What is pressed goes to the workshop this page is connected with. */
export function LiveRun({ children }: { readonly children: ReactNode }) {
  const send = useSend()
  const read = useLiveReader()
  const shown = useCallback(() => read().view as ConsoleView, [read])
  const now = useCallback(() => Date.now() + read().clockOffsetMs, [read])
  const sendNow = useCallback<typeof send>((command) => send(command), [send])
  return (
    <RunFrame send={sendNow} shown={shown} now={now}>
      {children}
    </RunFrame>
  )
}
