'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { Words } from '@/app/_shell/words'
import type { PaperPartProps } from '@/app/_steps/parts'
import type { NotesConfig } from '@/lib/domain/steps/notes/config'
import type { NotesCommand } from '@/lib/domain/steps/notes/message'

interface EnteredNote {
  readonly noteId: string
  readonly columnId: string
  readonly text: string
}

/** Notes typed over, a pile at a time: one on each line. */
export function NotesPaper({
  stepId,
  config,
  entered,
  enter,
}: PaperPartProps<NotesConfig, readonly EnteredNote[], NotesCommand>) {
  const t = useTranslations('paper.counts')
  const [columnId, setColumnId] = useState(config.columns[0]?.columnId ?? '')
  const [text, setText] = useState('')
  const nameOf = (id: string) => config.columns.find((column) => column.columnId === id)?.name ?? ''

  async function add(): Promise<void> {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const isEntered = await enter(lines.map((line) => ({ type: 'EnterNote', columnId, text: line })))
    if (isEntered) setText('')
  }

  return (
    <>
      <ul className="grid gap-1">
        {entered.map((note) => (
          <li key={note.noteId} className="flex flex-wrap items-center gap-3">
            <span className="min-w-0 flex-1">
              <Words>{note.text}</Words>{' '}
              {config.columns.length > 1 && (
                <span className="text-note text-ink-2">{nameOf(note.columnId)}</span>
              )}
            </span>
            <Button
              tone="text"
              size="small"
              aria-label={t('remove', { text: note.text })}
              onClick={() => void enter([{ type: 'RemoveEntered', noteId: note.noteId }])}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        {config.columns.length > 1 && (
          <SelectField
            id={`${stepId}-column`}
            label={t('notesIn')}
            value={columnId}
            onChange={(event) => setColumnId(event.target.value)}
          >
            {config.columns.map((column) => (
              <option key={column.columnId} value={column.columnId}>
                {column.name}
              </option>
            ))}
          </SelectField>
        )}
        <TextArea
          id={`${stepId}-notes`}
          label={t('note')}
          hint={t('notesHint')}
          value={text}
          rows={4}
          required
          onChange={(event) => setText(event.target.value)}
        />
        <div>
          <Button type="submit" tone="secondary">
            {t('add')}
          </Button>
        </div>
      </form>
    </>
  )
}
