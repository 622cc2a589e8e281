'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { useLive, useLiveActions } from '@/app/_live/live-provider'
import type { OutboxEntry } from '@/lib/live/outbox'

/** The words in a command, if it has any: the only thing that would be lost. */
function wordsIn({ command }: OutboxEntry): string | undefined {
  if (command.type !== 'InStep' || typeof command.input !== 'object' || command.input === null)
    return undefined
  return 'text' in command.input && typeof command.input.text === 'string' ? command.input.text : undefined
}

/** What was written before a reload and came too late: it stays in sight until the person has seen it. */
export function RefusedEntries() {
  const t = useTranslations('phone.outbox')
  const refusals = useTranslations('refusals')
  const outbox = useLive((state) => state.outbox)
  const { dismiss } = useLiveActions()
  const refused = outbox.filter((entry) => entry.refused !== undefined)
  if (refused.length === 0) return null
  return (
    <div className="grid gap-2 px-4 pt-2">
      {refused.map((entry) => (
        <Card key={entry.cmdId} tone="draft" role="status">
          <p className="font-label">{t('refused')}</p>
          {wordsIn(entry) !== undefined && <p dir="auto">{wordsIn(entry)}</p>}
          <p className="text-note text-ink-2">{refusals(entry.refused ?? 'server-error')}</p>
          <Button tone="text" onClick={() => dismiss(entry.cmdId)}>
            {t('dismiss')}
          </Button>
        </Card>
      ))}
    </div>
  )
}
