'use client'

import { Minus, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { useLiveActions } from '@/app/_live/live-provider'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import { Words } from '@/app/_shell/words'
import type { NoteView, NotesPage } from '@/lib/domain/steps/notes/view'
import type { NotesPhoneProps } from './phone'

const nothing: NotesPage = { clusters: [], notes: [] }

interface DotLineProps {
  readonly note: NoteView
  readonly dots: number
  readonly canGive: boolean
  readonly onGive: (dots: number) => void
}

function DotLine({ note, dots, canGive, onGive }: DotLineProps) {
  const t = useTranslations('steps.notes.phone')
  const { text } = note
  return (
    <li>
      <Card className="grid gap-2">
        <Words>{text}</Words>
        <div className="flex items-center gap-3">
          <span className="flex-1 text-note text-ink-2">
            {dots === 0 ? (
              t('none')
            ) : (
              <span aria-hidden="true" className="flex gap-1">
                {Array.from({ length: dots }, (_, index) => (
                  <span key={index} className="size-5 rounded-full border-[3px] border-ink bg-lantern" />
                ))}
              </span>
            )}
          </span>
          <button
            type="button"
            className="stepper-button"
            aria-label={t('less', { text })}
            aria-disabled={dots === 0}
            onClick={() => dots > 0 && onGive(dots - 1)}
          >
            <Minus aria-hidden="true" />
          </button>
          <output className="min-w-6 text-center font-heading tabular-nums">{dots}</output>
          <button
            type="button"
            className="stepper-button"
            aria-label={t('more', { text })}
            aria-disabled={!canGive}
            onClick={() => canGive && onGive(dots + 1)}
          >
            <Plus aria-hidden="true" />
          </button>
        </div>
      </Card>
    </li>
  )
}

/** Dots with plus and minus: nothing to drag, and always what is left in sight. */
export function DotsTask({ step, view, own, send }: NotesPhoneProps) {
  const t = useTranslations('steps.notes.phone')
  const { page } = useLiveActions()
  const [more, setMore] = useState<readonly NotesPage[]>([])
  const [given, setGiven] = useState<Readonly<Record<string, number>>>({})
  const pages = [view.toChoose ?? nothing, ...more]
  const notes = pages.flatMap((each) => each.notes)
  const next = pages.at(-1)?.next
  const dots = { ...own?.dots, ...given }
  const left = view.dots - Object.values(dots).reduce((sum, count) => sum + count, 0)

  async function give(noteId: string, count: number): Promise<void> {
    setGiven({ ...given, [noteId]: count })
    const reply = await send({ type: 'GiveDots', noteId, dots: count }, `dots-${noteId}`)
    // What the server has counts: own dots come back with every answer.
    if (!reply.ok || reply.own) setGiven(({ [noteId]: _settled, ...rest }) => rest)
  }

  async function loadMore(): Promise<void> {
    if (next === undefined) return
    const reply = await page(step.stepId, next)
    if (reply.ok) setMore([...more, reply.page as unknown as NotesPage])
  }

  return (
    <PhoneTask
      title={t('dotsTitle')}
      foot={<p className="text-note text-ink-2">{left === 0 ? t('ready') : t('dotsHint')}</p>}
    >
      <div
        role="status"
        className="sticky top-0 z-10 flex items-center justify-between gap-3 rounded-m bg-sunk px-4 py-2.5"
      >
        <span className="font-heading">{t('dotsLeft', { left, total: view.dots })}</span>
        <SentMark keyPart="dots" hasSent={false} />
      </div>
      {left === 0 && <p className="text-note text-ink-2">{t('noDotsLeft')}</p>}
      <ul className="grid gap-3">
        {notes.map((note) => {
          const count = dots[note.noteId] ?? 0
          return (
            <DotLine
              key={note.noteId}
              note={note}
              dots={count}
              canGive={left > 0 && count < view.dotsPerNote}
              onGive={(next) => void give(note.noteId, next)}
            />
          )
        })}
      </ul>
      {next !== undefined && (
        <Button tone="secondary" size="phone" isWide onClick={() => void loadMore()}>
          {t('moreNotes')}
        </Button>
      )}
    </PhoneTask>
  )
}
