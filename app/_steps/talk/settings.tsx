'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import type { SettingsProps } from '@/app/_steps/parts'
import type { TalkConfig } from '@/lib/domain/steps/talk/kit'

const mostPrompts = 8
const longestPrompt = 300

export function TalkSettings({ config, onChange }: SettingsProps<TalkConfig>) {
  const t = useTranslations('steps.talk.settings')
  return (
    <>
      <TextField
        id="talk-question"
        label={t('question')}
        value={config.question}
        maxLength={200}
        onChange={(event) => onChange({ ...config, question: event.target.value })}
      />
      <TextArea
        id="talk-prompts"
        label={t('prompts')}
        hint={t('promptsHint')}
        rows={5}
        defaultValue={config.prompts.join('\n')}
        onChange={(event) => {
          const lines = event.target.value.split('\n').map((line) => line.trim().slice(0, longestPrompt))
          onChange({ ...config, prompts: lines.filter((line) => line !== '').slice(0, mostPrompts) })
        }}
      />
    </>
  )
}
