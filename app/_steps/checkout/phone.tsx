'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { useView } from '@/app/_live/live-provider'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import { Words } from '@/app/_shell/words'
import { OwnLine } from '@/app/_steps/own-line'
import type { PhoneStepProps } from '@/app/_steps/parts'
import type { TalkAnswer, TalkQuestion } from '@/lib/domain/steps/checkout/questions'
import { talkAnswers, talkQuestions } from '@/lib/domain/steps/checkout/questions'
import type { CheckoutCommand } from '@/lib/domain/steps/checkout/message'
import type { CheckoutOwn } from '@/lib/domain/steps/checkout/state'
import type { CheckoutPhoneView } from '@/lib/domain/steps/checkout/view'
import { textLimits } from '@/lib/domain/text-limits'
import type { PhoneView } from '@/lib/domain/workshop/view'

export type CheckoutPhoneProps = PhoneStepProps<CheckoutPhoneView, CheckoutOwn, CheckoutCommand>

interface TalkFieldProps {
  readonly about: TalkQuestion
  readonly given: TalkAnswer | undefined
  readonly send: CheckoutPhoneProps['send']
}

/** One of the two questions about the conversation; the tap sends it. */
function TalkField({ about, given, send }: TalkFieldProps) {
  const t = useTranslations('steps.checkout')
  const [tapped, setTapped] = useState<TalkAnswer>()
  const chosen = tapped ?? given
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-label">{t(`talk.${about}`)}</legend>
      <div className="grid grid-cols-2 gap-2">
        {talkAnswers.map((answer) => (
          <ChoiceChip
            key={answer}
            kind="radio"
            name={`talk-${about}`}
            label={t(`answer.${answer}`)}
            checked={chosen === answer}
            onChange={() => {
              setTapped(answer)
              void send({ type: 'RateTalk', about, answer }, `talk-${about}`)
            }}
            isWide
          />
        ))}
      </div>
      <SentMark keyPart={`talk-${about}`} hasSent={given !== undefined} />
    </fieldset>
  )
}

/** A line for the bumper, something learned, and how the conversation was. All of it is optional. */
export function CheckoutPhone({ view, own, draftKey, send }: CheckoutPhoneProps) {
  const t = useTranslations('steps.checkout.phone')
  const { mode } = useView<PhoneView>()
  return (
    <PhoneTask title={<Words>{view.question}</Words>}>
      <p className="text-note text-ink-2">
        {t('optional')} {t(`seen.${mode}`)}
      </p>
      <OwnLine
        fieldId="checkout-sticker"
        label={t('sticker')}
        hint={t('stickerHint')}
        limit={textLimits.sticker}
        rows={2}
        draftKey={`${draftKey}-sticker`}
        given={own?.sticker}
        submitLabel={t('shareSticker')}
        withdrawLabel={t('withdraw')}
        onSubmit={(text, key) => send({ type: 'GiveSticker', text }, key)}
        onWithdraw={(key) => send({ type: 'WithdrawParting', part: 'sticker' }, key)}
      />
      {view.askLesson && (
        <OwnLine
          fieldId="checkout-lesson"
          label={t('lesson')}
          hint={t('lessonHint')}
          limit={textLimits.note}
          rows={3}
          draftKey={`${draftKey}-lesson`}
          given={own?.lesson}
          submitLabel={t('shareLesson')}
          withdrawLabel={t('withdraw')}
          onSubmit={(text, key) => send({ type: 'GiveLesson', text }, key)}
          onWithdraw={(key) => send({ type: 'WithdrawParting', part: 'lesson' }, key)}
        />
      )}
      {view.askTalk && (
        <section className="grid gap-4 border-t border-line pt-3">
          <div>
            <h2 className="text-base">{t('talkTitle')}</h2>
            <p className="text-note text-ink-2">{t('talkHint')}</p>
          </div>
          {talkQuestions.map((about) => (
            <TalkField key={about} about={about} given={own?.talk[about]} send={send} />
          ))}
        </section>
      )}
    </PhoneTask>
  )
}
