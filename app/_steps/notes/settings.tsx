'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import type { SettingsProps } from '@/app/_steps/parts'
import type { NotesColumn, NotesConfig } from '@/lib/domain/steps/notes/config'

const mostColumns = 6
const longestName = 60

/** Columns keep their ids as far as they stand in the same place: notes that are there stay in them. */
function columnsFrom(text: string, before: readonly NotesColumn[]): readonly NotesColumn[] {
  const names = text.split('\n').map((line) => line.trim().slice(0, longestName))
  return names
    .filter((name) => name !== '')
    .slice(0, mostColumns)
    .map((name, index) => ({
      columnId: before[index]?.columnId ?? `column-${index + 1}`,
      name,
      hint: before[index]?.hint ?? '',
    }))
}

export function NotesSettings({ config, onChange }: SettingsProps<NotesConfig>) {
  const t = useTranslations('steps.notes.settings')
  const number = (value: string, least: number, most: number) =>
    Math.max(least, Math.min(most, Math.round(Number(value) || 0)))
  return (
    <>
      <TextField
        id="notes-question"
        label={t('question')}
        value={config.question}
        maxLength={200}
        onChange={(event) => onChange({ ...config, question: event.target.value })}
      />
      <TextArea
        id="notes-columns"
        label={t('columns')}
        hint={t('columnsHint')}
        defaultValue={config.columns.map((column) => column.name).join('\n')}
        onChange={(event) => {
          const columns = columnsFrom(event.target.value, config.columns)
          if (columns.length > 0) onChange({ ...config, columns: [...columns] })
        }}
      />
      <TextField
        id="notes-per-person"
        type="number"
        label={t('notesPerPerson')}
        min={1}
        max={60}
        value={config.notesPerPerson}
        onChange={(event) => onChange({ ...config, notesPerPerson: number(event.target.value, 1, 60) })}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          id="notes-dots"
          type="number"
          label={t('dots')}
          hint={t('dotsHint')}
          min={0}
          max={20}
          value={config.dots}
          onChange={(event) => onChange({ ...config, dots: number(event.target.value, 0, 20) })}
        />
        <TextField
          id="notes-dots-per-note"
          type="number"
          label={t('dotsPerNote')}
          hint={t('dotsPerNoteHint')}
          min={1}
          max={20}
          value={config.dotsPerNote}
          onChange={(event) => onChange({ ...config, dotsPerNote: number(event.target.value, 1, 20) })}
        />
      </div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-primary"
          checked={config.lateNotes}
          onChange={(event) => onChange({ ...config, lateNotes: event.target.checked })}
        />
        {t('lateNotes')}
      </label>
    </>
  )
}
