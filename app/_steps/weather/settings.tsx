'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/app/_components/text-field'
import type { SettingsProps } from '@/app/_steps/parts'
import type { WeatherConfig } from '@/lib/domain/steps/weather/config'

export function WeatherSettings({ config, onChange }: SettingsProps<WeatherConfig>) {
  const t = useTranslations('steps.weather.settings')
  return (
    <>
      <TextField
        id="weather-question"
        label={t('question')}
        value={config.question}
        maxLength={200}
        onChange={(event) => onChange({ ...config, question: event.target.value })}
      />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-primary"
          checked={config.askWord}
          onChange={(event) => onChange({ ...config, askWord: event.target.checked })}
        />
        {t('askWord')}
      </label>
    </>
  )
}
