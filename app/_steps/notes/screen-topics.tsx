'use client'

import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import type { TopList } from './top-list'

interface ScreenTopicsProps {
  readonly list: TopList
  readonly focusedItemId: string | undefined
}

const mostNotes = 4

/** What the group talks about, most dots first; what is talked about now is lit, with its notes. */
export function ScreenTopics({ list, focusedItemId }: ScreenTopicsProps) {
  const t = useTranslations('steps.notes.screen')
  const focused = list.others.filter(({ itemId }) => itemId === focusedItemId)
  const left = list.others.length - focused.length
  return (
    <div className="topics">
      <ol className="topics-list">
        {[...list.top, ...focused].map(({ itemId, text, dots, notes }) => {
          const isLit = itemId === focusedItemId
          return (
            <li key={itemId} className={clsx('topic', isLit && 'topic-lit')}>
              <span className="topic-dots">{t('dots', { dots })}</span>
              <span className="min-w-0">
                <Words className="block font-label">{text}</Words>
                {isLit &&
                  notes.slice(0, mostNotes).map((note) => (
                    <Words key={note} className="block text-screen-note">
                      {note}
                    </Words>
                  ))}
              </span>
            </li>
          )
        })}
      </ol>
      {left > 0 && <p className="text-screen-note text-ink-2">{t('topOthers', { count: left })}</p>}
    </div>
  )
}
