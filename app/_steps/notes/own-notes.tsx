'use client'

import { Check, Clock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { useLive } from '@/app/_live/live-provider'
import { Words } from '@/app/_shell/words'
import type { OutboxEntry } from '@/lib/live/outbox'
import type { NotesOwn } from '@/lib/domain/steps/notes/view'

interface OwnNotesProps {
  readonly own: NotesOwn | undefined
  readonly onEdit?: (handle: string) => void
  readonly onWithdraw?: (handle: string) => void
}

/** The text of a note that is still on its way. */
function waitingText({ command }: OutboxEntry): string | undefined {
  if (command.type !== 'InStep' || command.kind !== 'notes') return undefined
  const { input } = command
  const isNote = typeof input === 'object' && input !== null && 'type' in input && input.type === 'WriteNote'
  return isNote && 'text' in input && typeof input.text === 'string' ? input.text : undefined
}

/** What this person wrote: on its way with a clock, stored with a tick. */
export function OwnNotes({ own, onEdit, onWithdraw }: OwnNotesProps) {
  const t = useTranslations('steps.notes.phone')
  const sent = useTranslations('phone.sent')
  const outbox = useLive((state) => state.outbox)
  const waiting = outbox.filter((entry) => entry.refused === undefined && waitingText(entry) !== undefined)
  const notes = own?.notes ?? []
  if (notes.length + waiting.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{t('sent', { count: notes.length })}</h2>
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
        {notes.map(({ handle, text }) => (
          <li key={handle}>
            <Card className="grid gap-1">
              <div className="flex items-start gap-3">
                <Words className="min-w-0 flex-1">{text}</Words>
                <Check aria-label={sent('sent')} size="1.3em" className="flex-none" />
              </div>
              <div className="flex gap-2">
                {onEdit && (
                  <Button
                    tone="text"
                    size="small"
                    aria-label={`${t('edit')}: ${text}`}
                    onClick={() => onEdit(handle)}
                  >
                    {t('edit')}
                  </Button>
                )}
                {onWithdraw && (
                  <Button
                    tone="text"
                    size="small"
                    aria-label={`${t('withdraw')}: ${text}`}
                    onClick={() => onWithdraw(handle)}
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
