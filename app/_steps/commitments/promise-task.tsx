'use client'

import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { useView } from '@/app/_live/live-provider'
import { charactersLeft } from '@/app/_live/text-count'
import { PhoneTask } from '@/app/_phone/phone-task'
import { Words } from '@/app/_shell/words'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { OwnCommitments } from './own-commitments'
import type { CommitmentsPhoneProps } from './phone'
import type { PromiseDraft } from './use-promise-draft'
import { promiseFields, promiseLimits, usePromiseDraft } from './use-promise-draft'

const closeToLimit = 20

/** What, with whom, the first sign, by when; and for whom it is. */
function PromiseForm({ promise }: { readonly promise: PromiseDraft }) {
  const t = useTranslations('steps.commitments.phone')
  const refusals = useTranslations('refusals')
  const { draft, refused, change } = promise
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="field-label mb-2">{t('scope')}</legend>
        <div className="flex flex-wrap gap-2">
          {(['mine', 'group'] as const).map((scope) => (
            <ChoiceChip
              key={scope}
              kind="radio"
              name="scope"
              label={t(`scopes.${scope}`)}
              checked={draft.scope === scope}
              onChange={() => change({ scope })}
            />
          ))}
        </div>
      </fieldset>
      {promiseFields.map((field) => {
        const left = charactersLeft(draft[field], promiseLimits[field])
        const Field = field === 'what' || field === 'firstSign' ? TextArea : TextField
        const words = left < 0 ? t('tooLong', { count: -left }) : t('charsLeft', { count: left })
        return (
          <Field
            key={field}
            id={`promise-${field}`}
            label={t(`fields.${field}.label`)}
            hint={t(`fields.${field}.hint`)}
            value={draft[field]}
            onChange={(event) => change({ [field]: event.target.value })}
            {...(left < closeToLimit ? { counter: words } : {})}
            {...(refused?.field === field ? { error: refusals(refused.code) } : {})}
          />
        )
      })}
    </>
  )
}

/** Promising in private: what was sent stands below, and can be changed or taken back. */
export function PromiseTask(props: CommitmentsPhoneProps) {
  const { view, own } = props
  const t = useTranslations('steps.commitments.phone')
  const common = useTranslations('common')
  const { mode } = useView<PhoneView>()
  const promise = usePromiseDraft(props)
  const isFull = (own?.commitments.length ?? 0) >= view.perPerson && promise.editing === undefined
  return (
    <PhoneTask
      title={<Words>{view.question}</Words>}
      foot={
        !isFull && (
          <>
            <Button
              size="phone"
              isWide
              isBusy={promise.isBusy}
              busyLabel={common('wait')}
              onClick={() => void promise.submit()}
            >
              {promise.editing === undefined ? t('send') : t('save')}
            </Button>
            {promise.editing !== undefined && (
              <Button tone="text" size="phone" isWide onClick={promise.stopEditing}>
                {t('cancelEdit')}
              </Button>
            )}
          </>
        )
      }
    >
      {isFull ? <p>{t('full', { count: view.perPerson })}</p> : <PromiseForm promise={promise} />}
      <p className="flex items-start gap-2 text-note text-ink-2">
        <Lock aria-hidden="true" size="1.2em" className="mt-0.5 flex-none" />
        {promise.draft.scope === 'mine' ? t('alone') : t(`private.${mode}`)}
      </p>
      <OwnCommitments own={own} onEdit={promise.edit} onWithdraw={promise.withdraw} />
    </PhoneTask>
  )
}
