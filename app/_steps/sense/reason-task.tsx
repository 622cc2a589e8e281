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
import { Words } from '@/app/_shell/words'
import { textLimits } from '@/lib/domain/text-limits'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { SensePhoneProps } from './phone'

/** Why it is that, in a few words. What was typed stays until it is stored. */
export function ReasonTask({
  view,
  own,
  send,
  draftKey,
  onDone,
}: SensePhoneProps & { readonly onDone: () => void }) {
  const t = useTranslations('steps.sense')
  const [refusals, common] = [useTranslations('refusals'), useTranslations('common')]
  const { mode } = useView<PhoneView>()
  const [draft, setDraft] = useDraft(`${draftKey}-reason`)
  const [isTouched, setTouched] = useState(false)
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const [isBusy, setBusy] = useState(false)
  const text = isTouched || draft !== '' ? draft : (own?.reason ?? '')
  const left = charactersLeft(text, textLimits.reason)

  async function share(): Promise<void> {
    if (left === textLimits.reason) return setRefused('text-empty')
    if (left < 0) return setRefused('text-too-long')
    setBusy(true)
    const reply = await send({ type: 'GiveReason', text }, 'reason')
    setBusy(false)
    if (!reply.ok) return setRefused(reply.code)
    setDraft('')
    onDone()
  }

  return (
    <PhoneTask
      over={<Words>{view.matter}</Words>}
      title={t(`natures.${own?.nature ?? 'dilemma'}.why`)}
      foot={
        <>
          <Button size="phone" isWide isBusy={isBusy} busyLabel={common('wait')} onClick={() => void share()}>
            {t('phone.share')}
          </Button>
          <Button tone="text" size="phone" isWide onClick={onDone}>
            {t('phone.noReason')}
          </Button>
        </>
      }
    >
      <TextArea
        id="reason"
        label={t('phone.reason')}
        hint={t('phone.reasonHint')}
        value={text}
        counter={left < 0 ? t('phone.tooLong', { count: -left }) : t('phone.charsLeft', { count: left })}
        onChange={(event) => {
          setTouched(true)
          setRefused(undefined)
          setDraft(event.target.value)
        }}
        {...(refused === undefined ? {} : { error: refusals(refused) })}
      />
      <p className="flex items-start gap-2 text-note text-ink-2">
        <Lock aria-hidden="true" size="1.2em" className="mt-0.5 flex-none" />
        {t(`phone.private.${mode}`)}
      </p>
    </PhoneTask>
  )
}
