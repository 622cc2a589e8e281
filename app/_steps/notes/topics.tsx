'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { Words } from '@/app/_shell/words'
import type { TopList, Topic } from './top-list'

interface TopicsProps {
  readonly list: TopList
  readonly focusedItemId: string | undefined
  readonly onFocus: (itemId: string | null) => void
}

/** What to talk about first, with a way to put each before everybody; the others one press away. */
export function Topics({ list, focusedItemId, onFocus }: TopicsProps) {
  const t = useTranslations('steps.notes.console')
  const line = ({ itemId, text, dots }: Topic) => {
    const isFocused = itemId === focusedItemId
    return (
      <li key={itemId} className="flex min-h-11 items-center gap-3 border-t border-line py-1">
        <Words className="min-w-0 flex-1">{text}</Words>
        <span className="text-note text-ink-2">{t('dots', { dots })}</span>
        <Button
          tone={isFocused ? 'main' : 'secondary'}
          size="small"
          aria-pressed={isFocused}
          aria-label={`${isFocused ? t('talking') : t('talkAbout')}: ${text}`}
          onClick={() => onFocus(isFocused ? null : itemId)}
        >
          {isFocused ? t('talking') : t('talkAbout')}
        </Button>
      </li>
    )
  }
  return (
    <Card>
      <h4 className="console-label">{t('topTitle')}</h4>
      {list.top.length === 0 ? (
        <p className="text-note text-ink-2">{t('topNone')}</p>
      ) : (
        <ol>{list.top.map(line)}</ol>
      )}
      {list.others.length > 0 && (
        <details>
          <summary className="min-h-11 py-2.5">{t('topOthers', { count: list.others.length })}</summary>
          <ul>{list.others.map(line)}</ul>
        </details>
      )}
    </Card>
  )
}
