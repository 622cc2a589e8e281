'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextArea } from '@/app/_components/text-area'
import type { SettingsProps } from '@/app/_steps/parts'
import type { DilemmaConfig } from '@/lib/domain/steps/dilemma/config'
import { mostGlasses } from '@/lib/domain/steps/dilemma/config'
import { CaseFields } from './case-fields'

const usual = ['1', '2', '3', '4'] as const

function glassesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 60))
  return lines.filter((line) => line !== '').slice(0, mostGlasses)
}

interface ChoiceProps {
  readonly label: string
  readonly hints?: readonly string[]
  readonly isChosen: boolean
  readonly onChange: (isChosen: boolean) => void
}

function Choice({ label, hints = [], isChosen, onChange }: ChoiceProps) {
  return (
    <div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 flex-none accent-primary"
          checked={isChosen}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {hints.map((hint) => (
        <p key={hint} className="pl-8 text-note text-ink-2">
          {hint}
        </p>
      ))}
    </div>
  )
}

/** Cases in words for this group, and which rounds there are. */
export function DilemmaSettings({ config, onChange }: SettingsProps<DilemmaConfig>) {
  const t = useTranslations('steps.dilemma.settings')
  const { glasses, secondRound, askReason, openFloor = false } = config
  const [written, setWritten] = useState(glasses.join('\n'))

  function wear(text: string): void {
    setWritten(text)
    onChange({ ...config, glasses: glassesIn(text) })
  }

  return (
    <>
      <CaseFields
        config={config}
        onChange={(cases, otherCases) => onChange({ ...config, cases, otherCases })}
      />
      <Choice
        label={t('secondRound')}
        isChosen={secondRound}
        onChange={(isChosen) => onChange({ ...config, secondRound: isChosen })}
      />
      <Choice
        label={t('askReason')}
        isChosen={askReason}
        onChange={(isChosen) => onChange({ ...config, askReason: isChosen })}
      />
      <Choice
        label={t('openFloor')}
        hints={openFloor ? [t('openFloorHint'), t('openFloorAnonymous')] : [t('openFloorHint')]}
        isChosen={openFloor}
        onChange={(isChosen) => onChange({ ...config, openFloor: isChosen })}
      />
      <TextArea
        id="glasses"
        label={t('glasses')}
        hint={t('glassesHint')}
        value={written}
        onChange={(event) => wear(event.target.value)}
      />
      {glasses.length === 0 && (
        <div>
          <Button
            tone="secondary"
            size="small"
            onClick={() => wear(usual.map((each) => t(`usual.${each}`)).join('\n'))}
          >
            {t('usualGlasses')}
          </Button>
        </div>
      )}
    </>
  )
}
