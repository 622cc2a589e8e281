'use client'

import { useTranslations } from 'next-intl'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { TextArea } from '@/app/_components/text-area'
import { charactersLeft } from '@/app/_live/text-count'
import { textLimits } from '@/lib/domain/text-limits'
import type { NotesPhoneView } from '@/lib/domain/steps/notes/view'
import type { NoteDraft } from './use-note-draft'

/** Which column, and the words. */
export function NoteForm({ view, note }: { readonly view: NotesPhoneView; readonly note: NoteDraft }) {
  const t = useTranslations('steps.notes.phone')
  const refusals = useTranslations('refusals')
  const left = charactersLeft(note.text, textLimits.note)
  const column = view.columns.find((each) => each.columnId === note.columnId)
  return (
    <>
      {view.columns.length > 1 && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">{t('columns')}</legend>
          {view.columns.map(({ columnId, name }) => (
            <ChoiceChip
              key={columnId}
              kind="radio"
              name="column"
              label={name}
              checked={columnId === note.columnId}
              onChange={() => note.setColumn(columnId)}
            />
          ))}
        </fieldset>
      )}
      <TextArea
        id="note"
        label={t('text')}
        hint={column?.hint !== undefined && column.hint !== '' ? column.hint : t('hint')}
        value={note.text}
        counter={left < 0 ? t('tooLong', { count: -left }) : t('charsLeft', { count: left })}
        onChange={(event) => note.setText(event.target.value)}
        {...(note.refused === undefined ? {} : { error: refusals(note.refused) })}
      />
    </>
  )
}
