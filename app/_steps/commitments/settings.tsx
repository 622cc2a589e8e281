'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/app/_components/text-field'
import type { SettingsProps } from '@/app/_steps/parts'
import type { CommitmentsConfig } from '@/lib/domain/steps/commitments/config'

const most = 10

export function CommitmentsSettings({ config, onChange }: SettingsProps<CommitmentsConfig>) {
  const t = useTranslations('steps.commitments.settings')
  return (
    <>
      <TextField
        id="commitments-question"
        label={t('question')}
        value={config.question}
        maxLength={200}
        onChange={(event) => onChange({ ...config, question: event.target.value })}
      />
      <TextField
        id="commitments-per-person"
        type="number"
        label={t('perPerson')}
        min={1}
        max={most}
        value={config.perPerson}
        onChange={(event) => {
          const perPerson = Math.max(1, Math.min(most, Math.round(Number(event.target.value) || 1)))
          onChange({ ...config, perPerson })
        }}
      />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-primary"
          checked={config.askBacking}
          onChange={(event) => onChange({ ...config, askBacking: event.target.checked })}
        />
        {t('askBacking')}
      </label>
    </>
  )
}
