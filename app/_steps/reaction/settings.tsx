'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/app/_components/text-field'
import type { SettingsProps } from '@/app/_steps/parts'
import type { ReactionConfig } from '@/lib/domain/steps/reaction/config'

const choices = ['askMissing', 'backing'] as const

/** The question, which of the needles the step began with, and what else is asked. */
export function ReactionSettings({ config, onChange }: SettingsProps<ReactionConfig>) {
  const t = useTranslations('steps.reaction.settings')
  // Needles that were unticked stay in the list as long as the form is open.
  const [all] = useState(config.needles)
  const chosen = new Set(config.needles.map((needle) => needle.number))

  function toggle(number: number, isChosen: boolean): void {
    const needles = all.filter((needle) => (needle.number === number ? isChosen : chosen.has(needle.number)))
    if (needles.length > 0) onChange({ ...config, needles })
  }

  return (
    <>
      <TextField
        id="reaction-question"
        label={t('question')}
        value={config.question}
        maxLength={200}
        onChange={(event) => onChange({ ...config, question: event.target.value })}
      />
      <fieldset className="grid gap-1">
        <legend className="field-label">{t('needles')}</legend>
        {all.map(({ number, name }) => (
          <label key={number} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 accent-primary"
              checked={chosen.has(number)}
              onChange={(event) => toggle(number, event.target.checked)}
            />
            {number}. {name}
          </label>
        ))}
      </fieldset>
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
