'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/app/_components/button'
import { SenderBlocksContext } from '@/app/_steps/sender-blocks'
import type { StepView } from '@/lib/domain/workshop/view'
import { useRun } from './use-run'

interface SenderBlocksProps {
  readonly step: StepView
  readonly children: ReactNode
}

/** Lets every item in the step block its sender, and keeps the way back for items that were taken back since. */
export function SenderBlocks({ step: { stepId, blocked }, children }: SenderBlocksProps) {
  const t = useTranslations('console.senders')
  const run = useRun()
  if (!blocked) return children
  const setBlocked = (itemId: string, isBlocked: boolean) =>
    void run({ type: isBlocked ? 'BlockSender' : 'AllowSender', stepId, itemId })
  const gone = blocked.filter(({ isGone }) => isGone)
  return (
    <SenderBlocksContext value={{ blocked: new Set(blocked.map(({ itemId }) => itemId)), setBlocked }}>
      {children}
      {gone.map(({ itemId }) => (
        <p key={itemId} className="flex flex-wrap items-center gap-2 text-note text-ink-2">
          {t('gone')}
          <Button tone="text" size="small" onClick={() => setBlocked(itemId, false)}>
            {t('allow')}
          </Button>
        </p>
      ))}
    </SenderBlocksContext>
  )
}
