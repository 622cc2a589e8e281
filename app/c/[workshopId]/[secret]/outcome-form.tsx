'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { OutcomeState } from '@/app/_actions/follow-up'
import { tellOutcome } from '@/app/_actions/follow-up'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { TextField } from '@/app/_components/text-field'
import { OutcomeSign } from '@/app/_steps/lookback/outcome-sign'
import { textLimits } from '@/lib/domain/text-limits'
import type { Outcome } from '@/lib/domain/workshop/outcome'
import { outcomeKinds } from '@/lib/domain/workshop/outcome-kinds'

interface OutcomeFormProps {
  readonly workshopId: string
  readonly secret: string
  readonly outcome?: Outcome
}

/** Kept, changed or let go, with one line why. It can be told again: the last word counts. */
export function OutcomeForm({ workshopId, secret, outcome }: OutcomeFormProps) {
  const t = useTranslations('followUp')
  const [outcomes, refusals] = [useTranslations('steps.lookback.outcomes'), useTranslations('refusals')]
  const common = useTranslations('common')
  const first: OutcomeState = outcome ?? {}
  const [state, action, isBusy] = useActionState(tellOutcome.bind(null, workshopId, secret), first)
  const isMissing = state.problem === 'incomplete'
  return (
    <form action={action} className="grid gap-4">
      <fieldset className="grid gap-2" aria-describedby={isMissing ? 'outcome-problem' : undefined}>
        <legend className="field-label mb-2">{t('question')}</legend>
        <div className="flex flex-wrap gap-2">
          {outcomeKinds.map((kind) => (
            <ChoiceChip
              key={`${kind} ${state.outcome}`}
              kind="radio"
              name="outcome"
              value={kind}
              label={outcomes(kind)}
              icon={<OutcomeSign outcome={kind} />}
              defaultChecked={state.outcome === kind}
            />
          ))}
        </div>
        {isMissing && (
          <p id="outcome-problem" role="alert" className="text-error">
            {t('choose')}
          </p>
        )}
      </fieldset>
      <TextField
        id="why"
        name="why"
        label={t('why')}
        hint={t('whyHint')}
        defaultValue={state.why ?? ''}
        key={state.why}
        maxLength={textLimits.note * 2}
        {...(state.problem !== undefined && !isMissing ? { error: refusals(state.problem) } : {})}
      />
      <Button type="submit" size="phone" isWide isBusy={isBusy} busyLabel={common('wait')}>
        {t('submit')}
      </Button>
      <p role="status" className="text-ok">
        {state.isSaved ? t('saved') : ''}
      </p>
    </form>
  )
}
