'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import type { SettingsProps } from '@/app/_steps/parts'
import type { DilemmaConfig } from '@/lib/domain/steps/dilemma/config'

const mostGlasses = 4

/** Cases can be reworded for this group; rounds are chosen here. */
export function DilemmaSettings({ config, onChange }: SettingsProps<DilemmaConfig>) {
  const t = useTranslations('steps.dilemma.settings')
  const { cases, glasses, secondRound, askReason } = config
  return (
    <>
      {cases.map((scene, index) => (
        <TextArea
          key={index}
          id={`case-${index}`}
          label={cases.length === 1 ? t('case') : t('caseNumber', { number: index + 1 })}
          value={scene.text}
          maxLength={900}
          onChange={(event) =>
            onChange({
              ...config,
              cases: cases.map((each, at) => (at === index ? { ...each, text: event.target.value } : each)),
            })
          }
        />
      ))}
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-primary"
          checked={secondRound}
          onChange={(event) => onChange({ ...config, secondRound: event.target.checked })}
        />
        {t('secondRound')}
      </label>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-primary"
          checked={askReason}
          onChange={(event) => onChange({ ...config, askReason: event.target.checked })}
        />
        {t('askReason')}
      </label>
      <TextArea
        id="glasses"
        label={t('glasses')}
        hint={t('glassesHint')}
        defaultValue={glasses.join('\n')}
        onChange={(event) => {
          const lines = event.target.value.split('\n').map((line) => line.trim().slice(0, 60))
          onChange({ ...config, glasses: lines.filter((line) => line !== '').slice(0, mostGlasses) })
        }}
      />
    </>
  )
}
