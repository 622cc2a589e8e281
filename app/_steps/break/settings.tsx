'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import type { SettingsProps } from '@/app/_steps/parts'
import type { BreakConfig } from '@/lib/domain/steps/break/kit'

export function BreakSettings({ config, onChange }: SettingsProps<BreakConfig>) {
  const t = useTranslations('steps.break.settings')
  return (
    <TextArea
      id="break-text"
      label={t('text')}
      hint={t('textHint')}
      rows={2}
      value={config.text}
      maxLength={400}
      onChange={(event) => onChange({ ...config, text: event.target.value })}
    />
  )
}
