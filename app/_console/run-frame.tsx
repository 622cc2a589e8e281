'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useCallback, useState } from 'react'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { stepParts } from '@/app/_steps/registry'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { Shown, Undo } from './undo'
import { undoOf } from './undo'
import type { Run } from './use-run'
import { RunContext, UndoContext } from './use-run'

interface RunFrameProps {
  readonly send: Run
  /** What is shown at the moment of pressing. */
  readonly shown: () => Shown
  /** The time of the server, to put a clock back by. */
  readonly now: () => number
  readonly children: ReactNode
}

/** Sends what the facilitator presses, says in one place when that was refused, and offers the way back. */
export function RunFrame({ send, shown, now, children }: RunFrameProps) {
  const refusals = useTranslations('refusals')
  const common = useTranslations('common')
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const [offer, setOffer] = useState<Undo>()

  const attempt = useCallback<Run>(
    async (command) => {
      setRefused(undefined)
      const reply = await send(command)
      if (!reply.ok) setRefused(reply.code)
      return reply
    },
    [send],
  )

  const run = useCallback<Run>(
    async (command) => {
      const kitUndo = command.type === 'InStep' ? stepParts(command.kind)?.undo : undefined
      const undo = undoOf(shown(), command, kitUndo)
      const reply = await attempt(command)
      if (reply.ok) setOffer(undo)
      return reply
    },
    [attempt, shown],
  )

  const dismiss = useCallback(() => setOffer(undefined), [])

  async function takeBack(): Promise<void> {
    dismiss()
    for (const command of offer?.commands(now()) ?? []) {
      const reply = await attempt(command)
      if (!reply.ok) return
    }
  }

  return (
    <RunContext value={run}>
      <UndoContext value={{ offer, takeBack, dismiss }}>
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
      </UndoContext>
    </RunContext>
  )
}
