'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/app/_components/text-field'
import { NeedleChoice } from '@/app/_steps/needle-choice'
import type { SettingsProps } from '@/app/_steps/parts'
import type { ReactionConfig } from '@/lib/domain/steps/reaction/config'

const choices = ['askMissing', 'backing'] as const

/** The question, which of the needles the step began with, and what else is asked. */
export function ReactionSettings({ config, onChange }: SettingsProps<ReactionConfig>) {
  const t = useTranslations('steps.reaction.settings')
  return (
    <>
      <TextField
        id="reaction-question"
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
      {choices.map((choice) => (
        <label key={choice} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 accent-primary"
            checked={config[choice]}
            onChange={(event) => onChange({ ...config, [choice]: event.target.checked })}
          />
          {t(choice)}
        </label>
      ))}
    </>
  )
}
