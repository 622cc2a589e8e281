'use client'

import { Presentation, Ungroup } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { Words } from '@/app/_shell/words'
import { textLimits } from '@/lib/domain/text-limits'
import type { CommandReply } from '@/lib/protocol/message'
import { useNoteTarget } from './use-note-drag'
import type { WallGroup } from './wall'

interface ClusterBoxProps {
  readonly group: WallGroup
  readonly onDrop: (noteIds: readonly string[]) => void
  /** Absent for the loose notes, which are no cluster. */
  readonly onName?: (name: string) => Promise<CommandReply>
  readonly onUndo?: () => void
  readonly isFocused?: boolean
  readonly onFocus?: () => void
  readonly children: ReactNode
}

/** A cluster with its name, which is edited in place, and its notes. */
export function ClusterBox({
  group,
  onDrop,
  onName,
  onUndo,
  isFocused = false,
  onFocus,
  children,
}: ClusterBoxProps) {
  const t = useTranslations('steps.notes')
  const item = useTranslations('common.item')
  const { ref, isOver } = useNoteTarget(onDrop)
  const [isNaming, setNaming] = useState(onName !== undefined && group.name === '')
  const [name, setName] = useState(group.name)
  const shown = group.name === '' ? t('console.unnamed') : group.name

  async function save(save: NonNullable<ClusterBoxProps['onName']>): Promise<void> {
    const reply = await save(name)
    if (reply.ok) setNaming(false)
  }

  return (
    <section
      ref={ref}
      className="cluster-box"
      data-over={isOver}
      data-loose={onName === undefined}
      aria-label={shown}
    >
      <header className="flex items-center gap-1">
        {isNaming && onName ? (
          <form
            className="flex flex-1 items-end gap-2"
            onSubmit={(event) => {
              event.preventDefault()
              void save(onName)
            }}
          >
            <TextField
              id={`cluster-${group.groupId}`}
              label={t('console.name')}
              value={name}
              maxLength={textLimits.clusterName * 2}
              onChange={(event) => setName(event.target.value)}
            />
            <Button type="submit" size="small">
              {t('console.saveName')}
            </Button>
          </form>
        ) : (
          <>
            <h4 className="min-w-0 flex-1 leading-tight font-heading">
              <Words>{shown}</Words>
            </h4>
            <span className="text-note text-ink-2">{t('screen.summary', { notes: group.notes.length })}</span>
          </>
        )}
        {onName && !isNaming && (
          <Button
            tone="text"
            size="small"
            aria-label={`${t('console.rename')}: ${shown}`}
            onClick={() => setNaming(true)}
          >
            {t('console.rename')}
          </Button>
        )}
        {onFocus && (
          <button
            type="button"
            className="icon-button"
            aria-pressed={isFocused}
            aria-label={`${isFocused ? item('focused') : item('focus')}: ${shown}`}
            onClick={onFocus}
          >
            <Presentation aria-hidden="true" size="1.1em" />
          </button>
        )}
        {onUndo && (
          <button
            type="button"
            className="icon-button"
            aria-label={`${t('console.undo')}: ${shown}`}
            onClick={onUndo}
          >
            <Ungroup aria-hidden="true" size="1.1em" />
          </button>
        )}
      </header>
      {isOver && <p className="text-note font-label">{t('console.drop')}</p>}
      <ul className="grid gap-1.5">{children}</ul>
    </section>
  )
}
