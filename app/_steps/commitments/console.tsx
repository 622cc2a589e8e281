'use client'

import { useTranslations } from 'next-intl'
import { JumpNotice } from '@/app/_steps/jump-notice'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { CommitmentsCommand } from '@/lib/domain/steps/commitments/message'
import type { CommitmentsConsoleView } from '@/lib/domain/steps/commitments/view'
import { CommitmentLine } from './commitment-line'

export type CommitmentsConsoleProps = ConsoleStepProps<CommitmentsConsoleView, CommitmentsCommand>

/** What was promised, with what is still open in it, and what others said about it. */
export function CommitmentsConsole({ view, send, setFocus, focusedItemId }: CommitmentsConsoleProps) {
  const t = useTranslations('steps.commitments')
  const { commitments, commitmentCount, writers } = view
  if (!commitments) {
    return (
      <div className="grid gap-3">
        <JumpNotice title={t('jump.title')} text={t('jump.text')} />
        <p className="text-ink-2">{t('console.writing', { count: commitmentCount, writers })}</p>
      </div>
    )
  }
  const focusOn = (itemId: string) => () => setFocus(focusedItemId === itemId ? null : itemId)
  return (
    <div className="grid gap-3">
      {view.tooFewReacted && <p className="text-ink-2">{t('screen.tooFew')}</p>}
      <ShownUpTo kind="commitments" count={view.shownUpTo} />
      {commitments.length === 0 && <p className="text-ink-2">{t('screen.empty')}</p>}
      {view.keptCount !== undefined && (
        <p className="text-ink-2">{t('screen.kept', { count: view.keptCount })}</p>
      )}
      <ol>
        {commitments.map((commitment) => (
          <CommitmentLine
            key={commitment.commitmentId}
            commitment={commitment}
            focusedItemId={focusedItemId}
            focusOn={focusOn}
            send={send}
          />
        ))}
      </ol>
    </div>
  )
}
