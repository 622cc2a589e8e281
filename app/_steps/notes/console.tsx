'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { useAnnounce } from '@/app/_live/announcer'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { NotesCommand } from '@/lib/domain/steps/notes/message'
import type { NotesConsoleView } from '@/lib/domain/steps/notes/view'
import { ClusterBox } from './cluster-box'
import { NoteLine } from './note-line'
import { Suggestions } from './suggestions'
import { topList } from './top-list'
import { Topics } from './topics'
import { byDots, grouped, notesInOrder } from './wall'

export type NotesConsoleProps = ConsoleStepProps<NotesConsoleView, NotesCommand>

/** Putting notes together: choose with a tap, then make or choose a cluster; dragging is a shortcut. */
export function NotesConsole({ view, send, setFocus, focusedItemId }: NotesConsoleProps) {
  const [t, screen] = [useTranslations('steps.notes.console'), useTranslations('steps.notes.screen')]
  const announce = useAnnounce()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  if (!view.notes) return <p className="text-ink-2">{t('writing', { count: view.noteCount })}</p>

  const { clusters, loose } = grouped(byDots(notesInOrder(view.notes)), view.clusters ?? [])
  const chosen = [...selected].filter((noteId) => view.notes?.[noteId] !== undefined)
  const nameOf = (clusterId: string | null) => {
    const cluster = clusters.find((each) => each.groupId === clusterId)
    return cluster ? cluster.name || t('unnamed') : t('loose')
  }

  function toggle(noteId: string): void {
    const next = new Set(selected)
    if (!next.delete(noteId)) next.add(noteId)
    setSelected(next)
  }

  async function move(noteIds: readonly string[], clusterId: string | null): Promise<void> {
    const reply = await send({ type: 'MoveNotes', noteIds: [...noteIds], clusterId })
    if (!reply.ok) return
    setSelected(new Set())
    announce(t('moved', { count: noteIds.length, name: nameOf(clusterId) }))
  }

  async function makeCluster(name: string, noteIds: readonly string[]): Promise<void> {
    const reply = await send({ type: 'MakeCluster', name, noteIds: [...noteIds] })
    if (reply.ok) setSelected(new Set())
  }

  const lines = (notes: typeof loose) =>
    notes.map((note) => (
      <NoteLine
        key={note.noteId}
        note={note}
        column={view.columns.find((column) => column.columnId === note.columnId)?.name ?? ''}
        isSelected={selected.has(note.noteId)}
        onSelect={() => toggle(note.noteId)}
        isFocused={focusedItemId === note.noteId}
        onFocus={() => setFocus(focusedItemId === note.noteId ? null : note.noteId)}
        onHide={() => void send({ type: 'HideNote', noteId: note.noteId, hidden: note.hidden !== true })}
      />
    ))

  return (
    <div className="grid gap-3">
      {view.tooFewDots && <p className="text-ink-2">{screen('tooFewDots')}</p>}
      <ShownUpTo kind="notes" count={view.shownUpTo} />
      <div role="toolbar" aria-label={t('choose')} className="notes-toolbar">
        {chosen.length === 0 ? (
          <p className="text-note text-ink-2">{t('choose')}</p>
        ) : (
          <>
            <span className="font-label">{t('selected', { count: chosen.length })}</span>
            <Button size="small" onClick={() => void makeCluster('', chosen)}>
              {t('make')}
            </Button>
            <label className="flex items-center gap-2">
              <span className="sr-only">{t('moveTo')}</span>
              <select
                className="field-input min-h-9 py-1"
                value=""
                onChange={(event) =>
                  void move(chosen, event.target.value === 'loose' ? null : event.target.value)
                }
              >
                <option value="">{t('moveTo')}</option>
                {clusters.map(({ groupId, name }) => (
                  <option key={groupId} value={groupId}>
                    {name || t('unnamed')}
                  </option>
                ))}
                <option value="loose">{t('loose')}</option>
              </select>
            </label>
            <Button tone="text" size="small" onClick={() => setSelected(new Set())}>
              {t('clear')}
            </Button>
          </>
        )}
      </div>
      {view.dotsShown && (
        <Topics
          list={topList(
            grouped(
              notesInOrder(view.notes).filter((note) => note.hidden !== true),
              view.clusters ?? [],
            ),
            t('unnamed'),
          )}
          focusedItemId={focusedItemId}
          onFocus={setFocus}
        />
      )}
      <Suggestions
        loose={loose.filter((note) => note.hidden !== true)}
        onTake={({ name, noteIds }) => makeCluster(name, noteIds)}
      />
      <div className="notes-groups">
        {clusters.map((group) => (
          <ClusterBox
            key={group.groupId}
            group={group}
            onDrop={(noteIds) => void move(noteIds, group.groupId)}
            onName={(name) => send({ type: 'NameCluster', clusterId: group.groupId, name })}
            onUndo={() => void send({ type: 'UndoCluster', clusterId: group.groupId })}
            isFocused={focusedItemId === group.groupId}
            onFocus={() => setFocus(focusedItemId === group.groupId ? null : group.groupId)}
          >
            {lines(group.notes)}
          </ClusterBox>
        ))}
        <ClusterBox
          group={{ groupId: 'loose', name: t('loose'), notes: loose }}
          onDrop={(noteIds) => void move(noteIds, null)}
        >
          {lines(loose)}
        </ClusterBox>
      </div>
    </div>
  )
}
