'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { useOwnAnswer } from '@/app/_live/use-own-answer'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import { Words } from '@/app/_shell/words'
import type { ReactionNeedle } from '@/lib/domain/steps/reaction/config'
import { missingNeedle } from '@/lib/domain/steps/reaction/missing-needle'
import type { Fit } from '@/lib/domain/steps/reaction/fit'
import { fits } from '@/lib/domain/steps/reaction/fit'
import { NeedleMark } from './needle-mark'
import type { ReactionPhoneProps } from './phone'
import { useWordingDraft } from './use-wording-draft'
import { WordingForm } from './wording-form'

interface NeedleTaskProps extends ReactionPhoneProps {
  /** None when one that is missing is asked for. */
  readonly needle: ReactionNeedle | undefined
  readonly over: string
  readonly onPrevious: (() => void) | undefined
  readonly onNext: () => void
}

/** Whether the words of one needle fit, and how this person would put it. */
export function NeedleTask({ needle, over, onPrevious, onNext, ...props }: NeedleTaskProps) {
  const t = useTranslations('steps.reaction')
  const common = useTranslations('common')
  const { own, send } = props
  const number = needle?.number ?? missingNeedle
  const draft = useWordingDraft(props, number)
  const [chosen, setChosen] = useOwnAnswer<Fit | undefined>(own?.judged[number])

  function judge(fit: Fit): void {
    setChosen(fit)
    void send({ type: 'JudgeWording', needle: number, fit }, `fit-${number}`)
  }

  async function goOn(): Promise<void> {
    if (await draft.share()) onNext()
  }

  return (
    <PhoneTask
      over={over}
      badge={<NeedleMark needle={needle} size="large" />}
      title={needle ? <Words>{needle.name}</Words> : t('phone.missingTitle')}
      foot={
        <>
          <SentMark keyPart={`fit-${number}`} hasSent={own?.judged[number] !== undefined} />
          <div className="flex gap-3">
            {onPrevious && (
              <Button tone="secondary" size="phone" onClick={onPrevious}>
                {t('phone.previous')}
              </Button>
            )}
            <Button
              size="phone"
              isWide
              isBusy={draft.isBusy}
              busyLabel={common('wait')}
              onClick={() => void goOn()}
            >
              {draft.isNew ? t('phone.share') : t('phone.next')}
            </Button>
          </div>
        </>
      }
    >
      {!needle && <p>{t('phone.missingText')}</p>}
      {needle && needle.about !== '' && (
        <details>
          <summary className="min-h-11 py-2 font-label">{t('phone.more')}</summary>
          <p>
            <Words>{needle.about}</Words>
          </p>
        </details>
      )}
      {needle && (
        <fieldset>
          <legend className="mb-1.5 font-label">{t('phone.fit')}</legend>
          <div className="grid grid-cols-3 gap-2">
            {fits.map((fit) => (
              <ChoiceChip
                key={fit}
                kind="radio"
                name="fit"
                label={t(`fits.${fit}`)}
                checked={chosen === fit}
                onChange={() => judge(fit)}
                isWide
              />
            ))}
          </div>
        </fieldset>
      )}
      <WordingForm draft={draft} isMissing={!needle} />
    </PhoneTask>
  )
}
