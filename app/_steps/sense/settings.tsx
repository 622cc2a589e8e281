'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import type { SettingsProps } from '@/app/_steps/parts'
import type { SenseConfig } from '@/lib/domain/steps/sense/config'

export function SenseSettings({ config, onChange }: SettingsProps<SenseConfig>) {
  const t = useTranslations('steps.sense.settings')
  return (
    <>
      <TextField
        id="sense-matter"
        label={t('matter')}
        value={config.matter}
        maxLength={200}
        onChange={(event) => onChange({ ...config, matter: event.target.value })}
      />
      <TextArea
        id="sense-about"
        label={t('about')}
        value={config.about}
        maxLength={900}
        onChange={(event) => onChange({ ...config, about: event.target.value })}
      />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-primary"
          checked={config.askReason}
          onChange={(event) => onChange({ ...config, askReason: event.target.checked })}
        />
        {t('askReason')}
      </label>
    </>
  )
}
