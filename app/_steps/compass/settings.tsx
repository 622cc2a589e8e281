'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/app/_components/text-field'
import { NeedleChoice } from '@/app/_steps/needle-choice'
import type { SettingsProps } from '@/app/_steps/parts'
import type { CompassConfig } from '@/lib/domain/steps/compass/config'

/** The question, and which of the needles the step began with are asked. */
export function CompassSettings({ config, onChange }: SettingsProps<CompassConfig>) {
  const t = useTranslations('steps.compass.settings')
  return (
    <>
      <TextField
        id="compass-question"
        label={t('question')}
        value={config.question}
        maxLength={200}
        onChange={(event) => onChange({ ...config, question: event.target.value })}
      />
      <NeedleChoice
        label={t('needles')}
        needles={config.needles}
        onChange={(needles) => onChange({ ...config, needles })}
      />
    </>
  )
}
