'use client'

import { useTranslations } from 'next-intl'
import { EmptyState } from '@/app/_components/empty-state'
import { HarvestList } from '@/app/_shell/harvest-list'
import type { StepView } from '@/lib/domain/workshop/view'
import { ScreenFrame } from './screen-frame'

/** What we take along, as it is written down. */
export function ScreenHarvest({ step }: { readonly step: StepView }) {
  const t = useTranslations('screen.harvest')
  return (
    <ScreenFrame over={step.title} question={t('question')} size="room">
      {step.harvest.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <div className="screen-harvest">
          <HarvestList lines={step.harvest} />
        </div>
      )}
    </ScreenFrame>
  )
}
