'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import type { DilemmaCase, DilemmaConfig } from '@/lib/domain/steps/dilemma/config'
import { mostCases } from '@/lib/domain/steps/dilemma/config'

type Chosen = DilemmaCase & { readonly isAsked: boolean }

interface CaseFieldsProps {
  readonly config: DilemmaConfig
  readonly onChange: (cases: DilemmaCase[], otherCases: DilemmaCase[]) => void
}

/** Which cases are asked, in words for this group. Those that are not asked stay, to be taken in later. */
export function CaseFields({ config, onChange }: CaseFieldsProps) {
  const t = useTranslations('steps.dilemma.settings')
  const [all, setAll] = useState<readonly Chosen[]>(() => [
    ...config.cases.map((scene) => ({ ...scene, isAsked: true })),
    ...(config.otherCases ?? []).map((scene) => ({ ...scene, isAsked: false })),
  ])
  const asked = all.filter(({ isAsked }) => isAsked).length

  function change(next: readonly Chosen[]): void {
    setAll(next)
    const scenes = (isAsked: boolean) =>
      next.filter((each) => each.isAsked === isAsked).map(({ label, text }) => ({ label, text }))
    onChange(scenes(true), scenes(false))
  }

  function edit(index: number, part: Partial<Chosen>): void {
    change(all.map((each, at) => (at === index ? { ...each, ...part } : each)))
  }

  return (
    <fieldset className="grid gap-3">
      <legend className="field-label">{t('cases')}</legend>
      <p className="text-note text-ink-2">{t('casesHint')}</p>
      {all.map(({ label, text, isAsked }, index) => (
        <div key={index} className="grid gap-2 border-t border-line pt-2">
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 accent-primary"
              checked={isAsked}
              disabled={isAsked ? asked === 1 : asked === mostCases}
              onChange={(event) => edit(index, { isAsked: event.target.checked })}
            />
            {t('askCase', { label: label === '' ? String(index + 1) : label })}
          </label>
          {isAsked && (
            <>
              <TextField
                id={`case-label-${index}`}
                label={t('caseLabel', { number: index + 1 })}
                value={label}
                maxLength={80}
                onChange={(event) => edit(index, { label: event.target.value })}
              />
              <TextArea
                id={`case-${index}`}
                label={t('caseText', { number: index + 1 })}
                value={text}
                maxLength={900}
                onChange={(event) => edit(index, { text: event.target.value })}
              />
            </>
          )}
        </div>
      ))}
      {asked < mostCases && (
        <div>
          <Button
            tone="secondary"
            size="small"
            onClick={() => change([...all, { label: '', text: '', isAsked: true }])}
          >
            {t('addCase')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
