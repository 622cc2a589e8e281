'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { StepOffer } from '@/app/_data/steps'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { Dialog } from '@/app/_components/dialog'
import { SelectField } from '@/app/_components/select-field'
import type { PlanView } from '@/lib/domain/workshop/view-console'
import type { StepSource } from './step-source'
import { useRun } from './use-run'

interface AddStepDialogProps {
  readonly plans: readonly PlanView[]
  readonly source: StepSource
  /** After which step it goes unless said otherwise; at the end without one. */
  readonly after?: string
  readonly onClose: () => void
}

const nothing = ''

/** A new step: its kind, what it is about, and where it goes. The kit fills in the rest. */
export function AddStepDialog({ plans, source, after, onClose }: AddStepDialogProps) {
  const t = useTranslations('console.addStep')
  const common = useTranslations('common')
  const run = useRun()
  const [offers, setOffers] = useState<readonly StepOffer[]>([])
  const [kind, setKind] = useState('')
  const [about, setAbout] = useState(nothing)
  const [before, setBefore] = useState(() => {
    const index = plans.findIndex((plan) => plan.stepId === after)
    return (index < 0 ? undefined : plans[index + 1]?.stepId) ?? nothing
  })
  const [isBusy, setBusy] = useState(false)
  const offer = offers.find((each) => each.kind === kind) ?? offers[0]

  useEffect(() => {
    void source.offers().then(setOffers)
  }, [source])

  async function add(chosen: StepOffer): Promise<void> {
    setBusy(true)
    const choice = about === nothing ? undefined : chosen.choices[Number(about)]?.choice
    const plan = await source.propose(chosen.kind, choice)
    if (plan) await run({ type: 'AddStep', plan, before: before === nothing ? null : before })
    setBusy(false)
    onClose()
  }

  return (
    <Dialog
      dialogId="add-step"
      isOpen
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      foot={
        offer && (
          <Button isBusy={isBusy} busyLabel={common('wait')} onClick={() => void add(offer)}>
            {t('submit')}
          </Button>
        )
      }
    >
      <fieldset className="flex flex-wrap gap-2">
        <legend className="field-label mb-2">{t('kind')}</legend>
        {offers.map((each) => (
          <ChoiceChip
            key={each.kind}
            kind="radio"
            name="step-kind"
            label={each.name}
            checked={each.kind === offer?.kind}
            onChange={() => {
              setKind(each.kind)
              setAbout(nothing)
            }}
          />
        ))}
      </fieldset>
      {offer && offer.choices.length > 0 && (
        <SelectField
          id="step-about"
          label={t('about')}
          value={about}
          onChange={(event) => setAbout(event.target.value)}
        >
          <option value={nothing}>{t('nothing')}</option>
          {offer.choices.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        id="step-where"
        label={t('where')}
        value={before}
        onChange={(event) => setBefore(event.target.value)}
      >
        <option value={nothing}>{t('atEnd')}</option>
        {plans.map(({ stepId, title }) => (
          <option key={stepId} value={stepId}>
            {t('before', { title })}
          </option>
        ))}
      </SelectField>
    </Dialog>
  )
}
