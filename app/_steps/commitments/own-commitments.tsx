'use client'

import { useTranslations } from 'next-intl'
import { OwnItems } from '@/app/_steps/own-items'
import type { CommitmentsOwn } from '@/lib/domain/steps/commitments/view'
import type { OutboxEntry } from '@/lib/live/outbox'
import { CommitmentFacts } from './facts'

interface OwnCommitmentsProps {
  readonly own: CommitmentsOwn | undefined
  readonly onEdit?: (handle: string) => void
  readonly onWithdraw?: (handle: string) => void
}

function waitingText({ command }: OutboxEntry): string | undefined {
  if (command.type !== 'InStep' || command.kind !== 'commitments') return undefined
  const { input } = command
  const isPromise =
    typeof input === 'object' && input !== null && 'type' in input && input.type === 'WriteCommitment'
  return isPromise && 'what' in input && typeof input.what === 'string' ? input.what : undefined
}

export function OwnCommitments({ own, ...acts }: OwnCommitmentsProps) {
  const t = useTranslations('steps.commitments.phone')
  return (
    <OwnItems
      items={own?.commitments}
      waitingText={waitingText}
      textOf={({ what }) => what}
      more={(promised) => (
        <>
          <p className="text-note text-ink-2">{t(`scopes.${promised.scope}`)}</p>
          <CommitmentFacts promised={promised} className="text-note" />
        </>
      )}
      words={{ title: () => t('own'), edit: t('edit'), withdraw: t('withdraw') }}
      {...acts}
    />
  )
}
