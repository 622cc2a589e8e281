'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import type { SettingsProps } from '@/app/_steps/parts'
import type { TalkConfig } from '@/lib/domain/steps/talk/kit'

const mostPrompts = 8
const longestPrompt = 300

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, longestPrompt))
  return lines.filter((line) => line !== '').slice(0, mostPrompts)
}

/** The subject, the cards for all, and what only the jester gets. */
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
        onChange={(event) => onChange({ ...config, prompts: linesOf(event.target.value) })}
      />
      <TextArea
        id="talk-counter"
        label={t('counter')}
        hint={t('counterHint')}
        rows={3}
        defaultValue={(config.counterPrompts ?? []).join('\n')}
        onChange={(event) => onChange({ ...config, counterPrompts: linesOf(event.target.value) })}
      />
    </>
  )
}
