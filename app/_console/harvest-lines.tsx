'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { HarvestList } from '@/app/_shell/harvest-list'
import type { StepView } from '@/lib/domain/workshop/view'
import { useRun } from './use-run'

/** What was written down in this step, with a way to take a line away. */
export function HarvestLines({ step }: { readonly step: StepView }) {
  const t = useTranslations('console.harvest')
  const run = useRun()
  const { stepId, harvest } = step
  return (
    <Card>
      <h3 className="console-label">{t('title')}</h3>
      {harvest.length === 0 ? (
        <p className="text-note text-ink-2">{t('empty')}</p>
      ) : (
        <HarvestList
          lines={harvest}
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
