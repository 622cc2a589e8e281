'use client'

import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { ItemActions } from '@/app/_steps/item-actions'
import { useSenderBlocks } from '@/app/_steps/sender-blocks'
import type { NoteView } from '@/lib/domain/steps/notes/view'
import { useDraggableNote } from './use-note-drag'

interface NoteLineProps {
  readonly note: NoteView
  readonly column: string
  readonly isSelected: boolean
  readonly onSelect: () => void
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
}

/** One note on the console: tick to choose, buttons to show it to all or to hide it. */
export function NoteLine({ note, column, isSelected, onSelect, isFocused, onFocus, onHide }: NoteLineProps) {
  const t = useTranslations('steps.notes.console')
  const item = useTranslations('common.item')
  const ref = useDraggableNote(note.noteId)
  const isHidden = note.hidden === true
  const isBlocked = useSenderBlocks()?.blocked.has(note.noteId) === true
  const { text, dots, name } = note
  return (
    <li ref={ref} className="note-line" data-selected={isSelected} data-hidden={isHidden} title={t('drag')}>
      <label className="flex min-h-11 min-w-0 flex-1 items-center gap-2.5">
        <input
          type="checkbox"
          className="size-5 flex-none accent-primary"
          checked={isSelected}
          onChange={onSelect}
          aria-label={t('select', { text })}
        />
        <span className="min-w-0">
          <Words className="block leading-snug">{text}</Words>
          <span className="block text-note text-ink-2">
            {[
              column,
              name,
              dots === undefined ? undefined : t('dots', { dots }),
              isHidden ? item('hidden') : undefined,
              isBlocked ? item('blocked') : undefined,
            ]
              .filter((each) => each !== undefined && each !== '')
              .join(' · ')}
          </span>
        </span>
      </label>
      <ItemActions
        itemId={note.noteId}
        text={text}
        isHidden={isHidden}
        isFocused={isFocused}
        onFocus={onFocus}
        onHide={onHide}
        look="signs"
        isFromPaper={note.fromPaper === true}
      />
    </li>
  )
}
