'use client'

import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_components/text-area'
import { useView } from '@/app/_live/live-provider'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { WordingDraft } from './use-wording-draft'

interface WordingFormProps {
  readonly draft: WordingDraft
  readonly isMissing: boolean
}

/** Other words for a needle; the question why comes once there are some. */
export function WordingForm({ draft, isMissing }: WordingFormProps) {
  const t = useTranslations('steps.reaction.phone')
  const refusals = useTranslations('refusals')
  const { mode } = useView<PhoneView>()
  const counter = (left: number) =>
    left < 0 ? t('tooLong', { count: -left }) : t('charsLeft', { count: left })
  const isAboutWhy = draft.refused === 'text-too-long' && draft.textLeft >= 0
  const errorAt = (isHere: boolean) =>
    draft.refused !== undefined && isHere ? { error: refusals(draft.refused) } : {}
  return (
    <>
      <TextArea
        id="wording"
        rows={2}
        label={isMissing ? t('textMissing') : t('text')}
        hint={t('optional')}
        value={draft.text}
        counter={counter(draft.textLeft)}
        onChange={(event) => draft.setText(event.target.value)}
        {...errorAt(!isAboutWhy)}
      />
      {(draft.text !== '' || draft.why !== '') && (
        <>
          <TextArea
            id="wording-why"
            rows={2}
            label={t('why')}
            value={draft.why}
            counter={counter(draft.whyLeft)}
            onChange={(event) => draft.setWhy(event.target.value)}
            {...errorAt(isAboutWhy)}
          />
          <p className="flex items-start gap-2 text-note text-ink-2">
            <Lock aria-hidden="true" size="1.2em" className="mt-0.5 flex-none" />
            {t(`private.${mode}`)}
          </p>
        </>
      )}
    </>
  )
}
