'use client'

import { Check, Clock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { useLive } from '@/app/_live/live-provider'
import { Words } from '@/app/_shell/words'
import type { OutboxEntry } from '@/lib/live/outbox'

interface OwnItemsProps<Item> {
  /** Absent as long as nothing is known of what this person gave. */
  readonly items: readonly Item[] | undefined
  /** What an entry says that is still on its way; nothing where it is about something else. */
  readonly waitingText: (entry: OutboxEntry) => string | undefined
  readonly textOf: (item: Item) => string
  /** What stands below the text of one. */
  readonly more?: (item: Item) => ReactNode
  readonly words: {
    readonly title: (stored: number) => string
    readonly edit: string
    readonly withdraw: string
  }
  readonly onEdit?: (handle: string) => void
  readonly onWithdraw?: (handle: string) => void
}

/** What this person wrote: on its way with a clock, stored with a tick. */
export function OwnItems<Item extends { readonly handle: string }>(props: OwnItemsProps<Item>) {
  const { items = [], waitingText, textOf, more, words, onEdit, onWithdraw } = props
  const sent = useTranslations('phone.sent')
  const outbox = useLive((state) => state.outbox)
  const waiting = outbox.filter((entry) => entry.refused === undefined && waitingText(entry) !== undefined)
  if (items.length + waiting.length === 0) return null
  const actions = [
    { name: words.edit, act: onEdit },
    { name: words.withdraw, act: onWithdraw },
  ]
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{words.title(items.length)}</h2>
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
        {items.map((item) => (
          <li key={item.handle}>
            <Card className="grid gap-1">
              <div className="flex items-start gap-3">
                <Words className="min-w-0 flex-1">{textOf(item)}</Words>
                <Check aria-label={sent('sent')} size="1.3em" className="flex-none" />
              </div>
              {more?.(item)}
              <div className="flex gap-2">
                {actions.map(
                  ({ name, act }) =>
                    act && (
                      <Button
                        key={name}
                        tone="text"
                        size="small"
                        aria-label={`${name}: ${textOf(item)}`}
                        onClick={() => act(item.handle)}
                      >
                        {name}
                      </Button>
                    ),
                )}
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}
