'use client'

import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextArea } from '@/app/_components/text-area'
import { useView } from '@/app/_live/live-provider'
import { charactersLeft } from '@/app/_live/text-count'
import { useDraft } from '@/app/_live/use-draft'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import { textLimits } from '@/lib/domain/text-limits'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { DilemmaPhoneProps } from './phone'

const middle = 5

/** A reason goes along with one good thing about the other side. What was typed stays until it is stored. */
export function ReasonTask({
  step,
  view,
  own,
  send,
  draftKey,
  onDone,
}: DilemmaPhoneProps & { readonly onDone: () => void }) {
  const t = useTranslations('steps.dilemma.phone')
  const [refusals, common] = [useTranslations('refusals'), useTranslations('common')]
  const { mode } = useView<PhoneView>()
  const { round } = step.moment
  const given = own?.[round]
  const [draft, setDraft] = useDraft(`${draftKey}-reason-${round}`)
  const [draftOther, setDraftOther] = useDraft(`${draftKey}-other-${round}`)
  const [touched, setTouched] = useState({ text: false, other: false })
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const [isBusy, setBusy] = useState(false)
  const text = touched.text || draft !== '' ? draft : (given?.reason?.text ?? '')
  const otherPole = touched.other || draftOther !== '' ? draftOther : (given?.reason?.otherPole ?? '')
  const position = given?.position ?? middle
  const other = position === middle ? undefined : position < middle ? view.poles.b.name : view.poles.a.name

  async function share(): Promise<void> {
    if (text.trim() === '') return setRefused('text-empty')
    if (otherPole.trim() === '') return setRefused('other-side-missing')
    if ([text, otherPole].some((each) => charactersLeft(each, textLimits.reason) < 0))
      return setRefused('text-too-long')
    setBusy(true)
    const reply = await send({ type: 'GiveReason', round, text, otherPole }, `reason-${round}`)
    setBusy(false)
    if (!reply.ok) return setRefused(reply.code)
    setDraft('')
    setDraftOther('')
    onDone()
  }

  function counter(words: string): string {
    const left = charactersLeft(words, textLimits.reason)
    return left < 0 ? t('tooLong', { count: -left }) : t('charsLeft', { count: left })
  }

  const isAboutOther =
    refused === 'other-side-missing' ||
    (refused === 'text-too-long' && charactersLeft(text, textLimits.reason) >= 0)
  const errorAt = (isHere: boolean) => (refused !== undefined && isHere ? { error: refusals(refused) } : {})
  return (
    <PhoneTask
      title={t('reasonTitle')}
      badge={<SubjectBadge subject={view.subject} size="large" />}
      foot={
        <>
          <Button size="phone" isWide isBusy={isBusy} busyLabel={common('wait')} onClick={() => void share()}>
            {t('share')}
          </Button>
          <Button tone="text" size="phone" isWide onClick={onDone}>
            {t('noReason')}
          </Button>
        </>
      }
    >
      <TextArea
        id="reason"
        label={t('reason')}
        value={text}
        counter={counter(text)}
        onChange={(event) => {
          setTouched({ ...touched, text: true })
          setRefused(undefined)
          setDraft(event.target.value)
        }}
        {...errorAt(!isAboutOther)}
      />
      <TextArea
        id="other-pole"
        label={t('otherPole')}
        hint={other === undefined ? t('otherPoleMiddle') : t('otherPoleHint', { pole: other })}
        value={otherPole}
        counter={counter(otherPole)}
        onChange={(event) => {
          setTouched({ ...touched, other: true })
          setRefused(undefined)
          setDraftOther(event.target.value)
        }}
        {...errorAt(isAboutOther)}
      />
      <p className="flex items-start gap-2 text-note text-ink-2">
        <Lock aria-hidden="true" size="1.2em" className="mt-0.5 flex-none" />
        {t(`private.${mode}`)}
      </p>
    </PhoneTask>
  )
}
