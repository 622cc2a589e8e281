'use client'

import { useTranslations } from 'next-intl'
import { OwnItems } from '@/app/_steps/own-items'
import type { OutboxEntry } from '@/lib/live/outbox'
import type { NotesOwn } from '@/lib/domain/steps/notes/view'

interface OwnNotesProps {
  readonly own: NotesOwn | undefined
  readonly onEdit?: (handle: string) => void
  readonly onWithdraw?: (handle: string) => void
}

function waitingText({ command }: OutboxEntry): string | undefined {
  if (command.type !== 'InStep' || command.kind !== 'notes') return undefined
  const { input } = command
  const isNote = typeof input === 'object' && input !== null && 'type' in input && input.type === 'WriteNote'
  return isNote && 'text' in input && typeof input.text === 'string' ? input.text : undefined
}

export function OwnNotes({ own, ...acts }: OwnNotesProps) {
  const t = useTranslations('steps.notes.phone')
  return (
    <OwnItems
      items={own?.notes}
      waitingText={waitingText}
      textOf={({ text }) => text}
      words={{ title: (count) => t('sent', { count }), edit: t('edit'), withdraw: t('withdraw') }}
      {...acts}
    />
  )
}
