'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextArea } from '@/app/_components/text-area'
import type { SettingsProps } from '@/app/_steps/parts'
import type { InfoConfig } from '@/lib/domain/steps/info/kit'

export function InfoSettings({ config, onChange }: SettingsProps<InfoConfig>) {
  const t = useTranslations('steps.info.settings')
  const { subject, text } = config
  // A picture that was taken away can be put back as long as the form is open.
  const [before] = useState(config)
  return (
    <>
      <TextArea
        id="info-text"
        label={t('text')}
        rows={5}
        value={text}
        maxLength={1600}
        onChange={(event) => onChange({ ...config, text: event.target.value })}
      />
      {before.subject && (
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 flex-none accent-primary"
            checked={subject !== undefined}
            onChange={(event) => onChange(event.target.checked ? { ...before, text } : { text })}
          />
          {t('picture', { name: before.subjectName ?? '' })}
        </label>
      )}
    </>
  )
}
