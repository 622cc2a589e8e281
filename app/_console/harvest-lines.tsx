'use client'

import { Pencil, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { TextField } from '@/app/_components/text-field'
import { HarvestList } from '@/app/_shell/harvest-list'
import { textLimits } from '@/lib/domain/text-limits'
import type { HarvestView, StepView } from '@/lib/domain/workshop/view'
import { useRun } from './use-run'

const editId = 'harvest-edit'

/** What was written down in this step: a line can be worded anew, or taken away. */
export function HarvestLines({ step }: { readonly step: StepView }) {
  const t = useTranslations('console.harvest')
  const common = useTranslations('common')
  const run = useRun()
  const [edited, setEdited] = useState<HarvestView>()
  const editedId = edited?.lineId
  const { stepId, harvest } = step

  useEffect(() => {
    if (editedId !== undefined) document.getElementById(editId)?.focus()
  }, [editedId])

  if (harvest.length === 0) return null

  async function save({ lineId, text }: HarvestView): Promise<void> {
    const reply = await run({ type: 'EditHarvest', stepId, lineId, text })
    if (reply.ok) setEdited(undefined)
  }

  return (
    <Card>
      <h3 className="console-label">{t('lines')}</h3>
      {edited && (
        <form
          className="mb-3 flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            void save(edited)
          }}
        >
          <div className="min-w-52 flex-1">
            <TextField
              id={editId}
              label={t('editLabel')}
              value={edited.text}
              maxLength={textLimits.harvest * 2}
              onChange={(event) => setEdited({ ...edited, text: event.target.value })}
            />
          </div>
          <Button type="submit" size="small">
            {common('save')}
          </Button>
          <Button tone="text" size="small" onClick={() => setEdited(undefined)}>
            {common('cancel')}
          </Button>
        </form>
      )}
      <HarvestList
        lines={harvest}
        actionsFor={(line) => (
          <span className="flex flex-none">
            <button
              type="button"
              className="icon-button"
              aria-label={`${t('edit')}: ${line.text}`}
              onClick={() => setEdited(line)}
            >
              <Pencil aria-hidden="true" size="1.1em" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={`${t('remove')}: ${line.text}`}
              onClick={() => void run({ type: 'RemoveHarvest', stepId, lineId: line.lineId })}
            >
              <X aria-hidden="true" size="1.2em" />
            </button>
          </span>
        )}
      />
    </Card>
  )
}
