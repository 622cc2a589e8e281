'use client'

import { Check, Clock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { useLive } from '@/app/_live/live-provider'
import { Words } from '@/app/_shell/words'
import type { CommitmentsOwn } from '@/lib/domain/steps/commitments/view'
import type { OutboxEntry } from '@/lib/live/outbox'
import { CommitmentFacts } from './facts'

interface OwnCommitmentsProps {
  readonly own: CommitmentsOwn | undefined
  readonly onEdit?: (handle: string) => void
  readonly onWithdraw?: (handle: string) => void
}

/** What a commitment says that is still on its way. */
function waitingText({ command }: OutboxEntry): string | undefined {
  if (command.type !== 'InStep' || command.kind !== 'commitments') return undefined
  const { input } = command
  const isPromise =
    typeof input === 'object' && input !== null && 'type' in input && input.type === 'WriteCommitment'
  return isPromise && 'what' in input && typeof input.what === 'string' ? input.what : undefined
}

/** What this person promised: on its way with a clock, stored with a tick. */
export function OwnCommitments({ own, onEdit, onWithdraw }: OwnCommitmentsProps) {
  const t = useTranslations('steps.commitments.phone')
  const sent = useTranslations('phone.sent')
  const outbox = useLive((state) => state.outbox)
  const waiting = outbox.filter((entry) => entry.refused === undefined && waitingText(entry) !== undefined)
  const commitments = own?.commitments ?? []
  if (commitments.length + waiting.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{t('own')}</h2>
      <ul className="grid gap-2">
        {waiting.map((entry) => (
          <li key={entry.cmdId}>
            <Card tone="draft" className="flex items-start gap-3">
              <Words className="min-w-0 flex-1">{waitingText(entry) ?? ''}</Words>
              <span className="flex items-center gap-1.5 text-note text-ink-2">
                <Clock aria-hidden="true" size="1.2em" />
                {sent(entry.wasSent ? 'sending' : 'waiting')}
              </span>
            </Card>
          </li>
        ))}
        {commitments.map((promised) => (
          <li key={promised.handle}>
            <Card className="grid gap-1">
              <div className="flex items-start gap-3">
                <Words className="min-w-0 flex-1 font-label">{promised.what}</Words>
                <Check aria-label={sent('sent')} size="1.3em" className="flex-none" />
              </div>
              <p className="text-note text-ink-2">{t(`scopes.${promised.scope}`)}</p>
              <CommitmentFacts promised={promised} className="text-note" />
              <div className="flex gap-2">
                {onEdit && (
                  <Button
                    tone="text"
                    size="small"
                    aria-label={`${t('edit')}: ${promised.what}`}
                    onClick={() => onEdit(promised.handle)}
                  >
                    {t('edit')}
                  </Button>
                )}
                {onWithdraw && (
                  <Button
                    tone="text"
                    size="small"
                    aria-label={`${t('withdraw')}: ${promised.what}`}
                    onClick={() => onWithdraw(promised.handle)}
                  >
                    {t('withdraw')}
                  </Button>
                )}
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}
