'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { stepParts } from '@/app/_steps/registry'
import type { Language } from '@/lib/domain/language'
import { textLimits } from '@/lib/domain/text-limits'
import type { PlanView } from '@/lib/domain/workshop/view-console'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { PerTableChoice } from './per-table-choice'
import { useRun } from './use-run'

interface EditStepDialogProps {
  readonly plan: PlanView
  readonly language: Language
  readonly onClose: () => void
}

/** Title, instruction, minutes, and what the kit itself has to set. Stays open when it is refused. */
export function EditStepDialog({ plan, language, onClose }: EditStepDialogProps) {
  const t = useTranslations('console.editStep')
  const [common, refusals] = [useTranslations('common'), useTranslations('refusals')]
  const run = useRun()
  const [title, setTitle] = useState(plan.title)
  const [instruction, setInstruction] = useState(plan.instruction)
  const [minutes, setMinutes] = useState(String(plan.minutes))
  const [config, setConfig] = useState<unknown>(plan.config)
  const [perTable, setPerTable] = useState(plan.perTable)
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const Settings = stepParts(plan.kind)?.settings

  async function save(): Promise<void> {
    const { stepId, kind } = plan
    const reply = await run({
      type: 'ChangeStep',
      stepId,
      plan: {
        kind,
        title,
        instruction,
        minutes: Number(minutes),
        config,
        ...(perTable ? { perTable } : {}),
      },
    })
    if (reply.ok) onClose()
    else setRefused(reply.code)
  }

  return (
    <Dialog
      dialogId="edit-step"
      isOpen
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      foot={
        <Button type="submit" form="edit-step-form">
          {t('submit')}
        </Button>
      }
    >
      <form
        id="edit-step-form"
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {plan.status !== 'planned' && <p className="text-note text-ink-2">{t('inUse')}</p>}
        <TextField
          id="step-title"
          label={t('name')}
          value={title}
          maxLength={textLimits.title * 2}
          onChange={(event) => setTitle(event.target.value)}
          {...(refused === undefined ? {} : { error: refusals(refused) })}
        />
        <TextArea
          id="step-instruction"
          label={t('instruction')}
          value={instruction}
          maxLength={textLimits.instruction * 2}
          onChange={(event) => setInstruction(event.target.value)}
        />
        <TextField
          id="step-minutes"
          type="number"
          label={t('minutes')}
          min={1}
          max={240}
          required
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
        {plan.moments.length > 1 && (
          <PerTableChoice isOn={perTable} isFixed={plan.status !== 'planned'} onChange={setPerTable} />
        )}
        {Settings && <Settings config={config} onChange={setConfig} language={language} />}
      </form>
    </Dialog>
  )
}
