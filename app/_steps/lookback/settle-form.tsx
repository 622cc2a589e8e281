'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { TextField } from '@/app/_components/text-field'
import type { PromiseView } from '@/lib/domain/steps/lookback/view'
import { textLimits } from '@/lib/domain/text-limits'
import type { OutcomeKind } from '@/lib/domain/workshop/outcome-kinds'
import { outcomeKinds } from '@/lib/domain/workshop/outcome-kinds'
import type { CommandReply } from '@/lib/protocol/message'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { OutcomeSign } from './outcome-sign'

interface SettleFormProps {
  readonly promise: PromiseView
  readonly fieldId: string
  readonly onSettle: (outcome: OutcomeKind | null, why: string) => Promise<CommandReply>
}

/** The word of the group about one promise. Pressed once more the outcome is open again. */
export function SettleForm({ promise, fieldId, onSettle }: SettleFormProps) {
  const t = useTranslations('steps.lookback')
  const refusals = useTranslations('refusals')
  const { settled, what } = promise
  const [why, setWhy] = useState(settled?.why ?? '')
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const isChanged = settled !== undefined && why.trim() !== settled.why

  async function settle(outcome: OutcomeKind | null): Promise<void> {
    const reply = await onSettle(outcome, outcome === null ? '' : why)
    setRefused(reply.ok ? undefined : reply.code)
    if (reply.ok && outcome === null) setWhy('')
  }

  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">{`${t('console.settle')}: ${what}`}</legend>
      <div className="flex flex-wrap gap-2">
        {outcomeKinds.map((outcome) => (
          <ChoiceChip
            key={outcome}
            kind="check"
            label={t(`outcomes.${outcome}`)}
            icon={<OutcomeSign outcome={outcome} />}
            checked={settled?.outcome === outcome}
            onChange={() => void settle(settled?.outcome === outcome ? null : outcome)}
          />
        ))}
      </div>
      <TextField
        id={fieldId}
        label={t('console.why')}
        value={why}
        maxLength={textLimits.note * 2}
        onChange={(event) => setWhy(event.target.value)}
        {...(refused === undefined ? {} : { error: refusals(refused) })}
      />
      {isChanged && (
        <div>
          <Button tone="secondary" size="small" onClick={() => void settle(settled.outcome)}>
            {t('console.saveWhy')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
