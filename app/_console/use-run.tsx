'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useState } from 'react'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { useSend } from '@/app/_live/live-provider'
import type { CommandMessage, CommandReply } from '@/lib/protocol/message'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

type Run = (command: CommandMessage['command']) => Promise<CommandReply>

const RunContext = createContext<Run | undefined>(undefined)

/** Sends what the facilitator presses, and says it in one place when that was refused. */
export function RunProvider({ children }: { readonly children: ReactNode }) {
  const refusals = useTranslations('refusals')
  const common = useTranslations('common')
  const send = useSend()
  const [refused, setRefused] = useState<AnyRefusalCode>()

  const run = useCallback<Run>(
    async (command) => {
      setRefused(undefined)
      const reply = await send(command)
      if (!reply.ok) setRefused(reply.code)
      return reply
    },
    [send],
  )

  return (
    <RunContext value={run}>
      {refused !== undefined && (
        <Banner
          tone="error"
          role="alert"
          action={
            <Button tone="text" size="small" onClick={() => setRefused(undefined)}>
              {common('close')}
            </Button>
          }
        >
          {refusals(refused)}
        </Banner>
      )}
      {children}
    </RunContext>
  )
}

export function useRun(): Run {
  const run = useContext(RunContext)
  if (!run) throw new Error('This part of the console needs a RunProvider around it.')
  return run
}
