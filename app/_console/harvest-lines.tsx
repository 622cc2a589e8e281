'use client'

import { PenLine, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { EditableHarvest } from '@/app/_shell/editable-harvest'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

interface HarvestLinesProps {
  readonly step: StepView
  readonly view: ConsoleView
}

/** Who writes along on a phone, with a way to take that back. */
function Scribe({ view }: Pick<HarvestLinesProps, 'view'>) {
  const t = useTranslations('console.scribe')
  const run = useRun()
  const person = view.scribeId === undefined ? undefined : view.people[view.scribeId]
  if (!person) return null
  const who = person.name ?? t('seat', { seat: person.seat })
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-note text-ink-2">
      <PenLine aria-hidden="true" size="1.1em" className="flex-none" />
      <bdi className="min-w-24 flex-1">{t('writes', { who })}</bdi>
      <Button
        tone="text"
        size="small"
        onClick={() => void run({ type: 'AppointScribe', participantId: null })}
      >
        {t('end')}
      </Button>
    </div>
  )
}

/** What was written down in this step, with ways to word a line better and to take it away. */
export function HarvestLines({ step, view }: HarvestLinesProps) {
  const t = useTranslations('console.harvest')
  const run = useRun()
  const { stepId, harvest } = step
  if (harvest.length === 0 && view.scribeId === undefined) return null
  return (
    <Card>
      <h3 className="console-label">{t('lines')}</h3>
      <Scribe view={view} />
      {harvest.length === 0 ? (
        <p className="text-note text-ink-2">{t('empty')}</p>
      ) : (
        <EditableHarvest
          lines={harvest}
          onEdit={async (lineId, words) =>
            (await run({ type: 'EditHarvest', stepId, lineId, text: words })).ok
          }
          actionsFor={({ lineId, text }) => (
            <button
              type="button"
              className="icon-button"
              aria-label={`${t('remove')}: ${text}`}
              onClick={() => void run({ type: 'RemoveHarvest', stepId, lineId })}
            >
              <X aria-hidden="true" size="1.2em" />
            </button>
          )}
        />
      )}
    </Card>
  )
}
