'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import type { SettingsProps } from '@/app/_steps/parts'
import type { InfoConfig } from '@/lib/domain/steps/info/kit'

export function InfoSettings({ config, onChange }: SettingsProps<InfoConfig>) {
  const t = useTranslations('steps.info.settings')
  return (
    <TextArea
      id="info-text"
      label={t('text')}
      rows={5}
      value={config.text}
      maxLength={1600}
      onChange={(event) => onChange({ ...config, text: event.target.value })}
    />
  )
}
