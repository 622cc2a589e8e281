'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { Words } from '@/app/_shell/words'
import { NoteForm } from './note-form'
import { OwnNotes } from './own-notes'
import type { NotesPhoneProps } from './phone'
import { useNoteDraft } from './use-note-draft'

/** Writing is over: a started note is not lost, and can still come to the loose ones where that is allowed. */
export function NotesPhoneAfter(props: NotesPhoneProps) {
  const { view, own } = props
  const t = useTranslations('steps.notes')
  const common = useTranslations('common')
  const note = useNoteDraft(props)
  return (
    <>
      <p>{t('after.count', { count: view.noteCount })}</p>
      {view.canWrite && (
        <details open={note.text !== ''}>
          <summary className="min-h-11 py-2 font-label">{t('after.late')}</summary>
          <div className="grid gap-3">
            <p className="text-note text-ink-2">{t('after.lateText')}</p>
            <NoteForm view={view} note={note} />
            <Button
              size="phone"
              isWide
              isBusy={note.isBusy}
              busyLabel={common('wait')}
              onClick={() => void note.submit()}
            >
              {t('phone.send')}
            </Button>
          </div>
        </details>
      )}
      {!view.canWrite && note.text !== '' && (
        <Card tone="draft">
          <p className="text-note text-ink-2">{t('after.draft')}</p>
          <Words>{note.text}</Words>
          <p className="mt-2 text-note text-ink-2">{t('after.draftText')}</p>
        </Card>
      )}
      <OwnNotes own={own} onWithdraw={note.withdraw} />
    </>
  )
}
