'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import { Words } from '@/app/_shell/words'
import { NoteForm } from './note-form'
import { OwnNotes } from './own-notes'
import type { NotesPhoneProps } from './phone'
import { useNoteDraft } from './use-note-draft'

/** Writing in private: what was sent stands below, and can be changed or taken back. */
export function WriteTask(props: NotesPhoneProps) {
  const { view, own } = props
  const t = useTranslations('steps.notes.phone')
  const common = useTranslations('common')
  const note = useNoteDraft(props)
  const isFull = (own?.notes.length ?? 0) >= view.notesPerPerson && note.editing === undefined
  return (
    <PhoneTask
      title={<Words>{view.question}</Words>}
      {...(view.subject ? { badge: <SubjectBadge subject={view.subject} size="large" /> } : {})}
      foot={
        !isFull && (
          <>
            <Button
              size="phone"
              isWide
              isBusy={note.isBusy}
              busyLabel={common('wait')}
              onClick={() => void note.submit()}
            >
              {note.editing === undefined ? t('send') : t('save')}
            </Button>
            {note.editing !== undefined && (
              <Button tone="text" size="phone" isWide onClick={note.stopEditing}>
                {t('cancelEdit')}
              </Button>
            )}
          </>
        )
      }
    >
      {isFull ? <p>{t('full', { count: view.notesPerPerson })}</p> : <NoteForm view={view} note={note} />}
      <OwnNotes own={own} onEdit={note.edit} onWithdraw={note.withdraw} />
    </PhoneTask>
  )
}
