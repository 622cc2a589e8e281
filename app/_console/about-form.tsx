'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { TextField } from '@/app/_components/text-field'
import { textLimits } from '@/lib/domain/text-limits'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

const modes = ['anonymous', 'facilitator-only', 'named'] as const
const typedLimit = textLimits.title * 2

/** What people see before they join. The mode is fixed once the door has been open. */
export function AboutForm({ view }: { readonly view: ConsoleView }) {
  const t = useTranslations('console.prepare')
  const [create, common] = [useTranslations('desk.create'), useTranslations('common')]
  const run = useRun()
  const [title, setTitle] = useState(view.title)
  const [groupName, setGroupName] = useState(view.groupName)
  const [hostName, setHostName] = useState(view.hostName)
  const [mode, setMode] = useState(view.mode)
  const [isSaved, setSaved] = useState(false)
  const [days, setDays] = useState(String(view.retentionDays))
  const { language, atLeast } = view
  const isFixed = view.isPromised

  async function save(): Promise<void> {
    const about = { title, groupName, hostName, mode, language, atLeast, retentionDays: Number(days) }
    const reply = await run({ type: 'EditAbout', about })
    setSaved(reply.ok)
  }

  function edit(change: () => void): void {
    setSaved(false)
    change()
  }

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        id="about-title"
        label={create('name')}
        hint={create('nameHint')}
        value={title}
        required
        maxLength={typedLimit}
        onChange={(event) => edit(() => setTitle(event.target.value))}
      />
      <TextField
        id="about-group"
        label={create('group')}
        hint={create('groupHint')}
        value={groupName}
        maxLength={typedLimit}
        onChange={(event) => edit(() => setGroupName(event.target.value))}
      />
      <TextField
        id="about-host"
        label={create('host')}
        value={hostName}
        required
        maxLength={typedLimit}
        onChange={(event) => edit(() => setHostName(event.target.value))}
      />
      <fieldset className="grid gap-2">
        <legend className="field-label mb-1">{create('mode')}</legend>
        <div className="flex flex-wrap gap-2">
          {modes.map((each) => (
            <ChoiceChip
              key={each}
              kind="radio"
              name="about-mode"
              label={common(`modes.${each}.name`)}
              checked={mode === each}
              onChange={() => edit(() => setMode(each))}
              {...(isFixed && each !== view.mode ? { closedLabel: common('phases.closed') } : {})}
            />
          ))}
        </div>
        <p className="text-note text-ink-2">
          {isFixed ? t(view.status === 'prepared' ? 'fixedAhead' : 'fixed') : common(`modes.${mode}.about`)}
        </p>
      </fieldset>
      <TextField
        id="about-days"
        type="number"
        label={create('days')}
        hint={isFixed ? create('daysFixed', { most: view.retentionDays }) : create('daysHint')}
        value={days}
        required
        min={1}
        max={isFixed ? view.retentionDays : 365}
        onChange={(event) => edit(() => setDays(event.target.value))}
        className="max-w-32"
      />
      <div className="flex items-center gap-4">
        <Button type="submit" tone="secondary">
          {t('save')}
        </Button>
        <span role="status" className="text-ok">
          {isSaved ? t('saved') : ''}
        </span>
      </div>
    </form>
  )
}
