'use client'

import { Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextArea } from '@/app/_components/text-area'
import { textLimits } from '@/lib/domain/text-limits'
import type { HarvestView } from '@/lib/domain/workshop/view'
import { HarvestList } from './harvest-list'

interface EditableHarvestProps {
  readonly lines: readonly HarvestView[]
  /** Whether it was stored. */
  readonly onEdit: (lineId: string, text: string) => Promise<boolean>
  /** Further buttons beside a line. */
  readonly actionsFor?: (line: HarvestView) => ReactNode
}

/** Lines that can be worded better where they stand. What was typed stays when it is refused. */
export function EditableHarvest({ lines, onEdit, actionsFor }: EditableHarvestProps) {
  const t = useTranslations('common.harvest')
  const common = useTranslations('common')
  const [editing, setEditing] = useState<{ readonly lineId: string; readonly text: string }>()

  /** The form goes away under the focus: it returns to the button that opened it. */
  function close(lineId: string): void {
    setEditing(undefined)
    document.getElementById(`edit-${lineId}`)?.focus()
  }

  async function save(): Promise<void> {
    if (editing && (await onEdit(editing.lineId, editing.text))) close(editing.lineId)
  }

  const form = editing && (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextArea
        id={`line-${editing.lineId}`}
        label={t('editText')}
        rows={2}
        value={editing.text}
        maxLength={textLimits.harvest * 2}
        onChange={(event) => setEditing({ ...editing, text: event.target.value })}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small">
          {t('saveText')}
        </Button>
        <Button tone="text" size="small" onClick={() => close(editing.lineId)}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  )

  return (
    <HarvestList
      lines={lines}
      wordsFor={({ lineId }) => (lineId === editing?.lineId ? form : undefined)}
      actionsFor={(line) => {
        const { lineId, text } = line
        const isOpen = lineId === editing?.lineId
        return (
          <>
            <button
              id={`edit-${lineId}`}
              type="button"
              className="icon-button"
              aria-expanded={isOpen}
              aria-label={`${t('edit')}: ${text}`}
              onClick={() => setEditing(isOpen ? undefined : { lineId, text })}
            >
              <Pencil aria-hidden="true" size="1.1em" />
            </button>
            {actionsFor?.(line)}
          </>
        )
      }}
    />
  )
}
