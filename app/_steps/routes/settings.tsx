'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/app/_components/text-field'
import type { SettingsProps } from '@/app/_steps/parts'
import type { RoutesConfig } from '@/lib/domain/steps/routes/config'

/** The question, how many roads a person may choose, and which of the roads the step began with. */
export function RoutesSettings({ config, onChange }: SettingsProps<RoutesConfig>) {
  const t = useTranslations('steps.routes.settings')
  // Roads that were unticked stay in the list as long as the form is open.
  const [all] = useState(config.routes)
  const chosen = new Set(config.routes.map((route) => route.letter))

  function toggle(letter: string, isChosen: boolean): void {
    const routes = all.filter((route) => (route.letter === letter ? isChosen : chosen.has(route.letter)))
    if (routes.length > 0) onChange({ ...config, routes })
  }

  return (
    <>
      <TextField
        id="routes-question"
        label={t('question')}
        value={config.question}
        maxLength={200}
        onChange={(event) => onChange({ ...config, question: event.target.value })}
      />
      <TextField
        id="routes-most"
        type="number"
        label={t('most')}
        min={1}
        max={5}
        value={config.most}
        onChange={(event) => {
          const most = Math.max(1, Math.min(5, Math.round(Number(event.target.value) || 1)))
          onChange({ ...config, most })
        }}
      />
      <fieldset className="grid gap-1">
        <legend className="field-label">{t('routes')}</legend>
        {all.map(({ letter, name }) => (
          <label key={letter} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 accent-primary"
              checked={chosen.has(letter)}
              onChange={(event) => toggle(letter, event.target.checked)}
            />
            {letter}. {name}
          </label>
        ))}
      </fieldset>
    </>
  )
}
