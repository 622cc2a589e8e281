'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { charactersLeft } from '@/app/_live/text-count'
import { useDraft } from '@/app/_live/use-draft'
import { SentMark } from '@/app/_phone/sent-mark'
import type { CommandReply } from '@/lib/protocol/message'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

interface OwnLineProps {
  readonly fieldId: string
  readonly label: string
  readonly hint: string
  readonly limit: number
  /** More than one: a long line that is shown on several rows. */
  readonly rows?: number
  /** Where the half-written line is kept on the device. */
  readonly draftKey: string
  /** What the server has. */
  readonly given: string | undefined
  readonly submitLabel: string
  readonly withdrawLabel: string
  /** Why nothing can be written yet. */
  readonly offReason?: string
  readonly onSubmit: (text: string, key: string) => Promise<CommandReply>
  readonly onWithdraw: (key: string) => Promise<CommandReply>
}

/** One line of text: kept on the device until it is sent, shown as sent, changed or taken back. */
export function OwnLine({
  fieldId,
  label,
  hint,
  limit,
  rows = 1,
  draftKey,
  given,
  submitLabel,
  withdrawLabel,
  offReason,
  onSubmit,
  onWithdraw,
}: OwnLineProps) {
  const t = useTranslations('steps.own-line')
  const [refusals, common] = [useTranslations('refusals'), useTranslations('common')]
  const [draft, setDraft] = useDraft(draftKey)
  const [isTouched, setTouched] = useState(false)
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const [isBusy, setBusy] = useState(false)
  const text = isTouched || draft !== '' ? draft : (given ?? '')
  const left = charactersLeft(text, limit)
  const isStored = given !== undefined && text.trim() === given

  function settle(reply: CommandReply): void {
    setBusy(false)
    if (!reply.ok) return setRefused(reply.code)
    setDraft('')
    setTouched(false)
  }

  async function submit(): Promise<void> {
    if (isBusy || offReason !== undefined) return
    if (text.trim() === '') return setRefused('text-empty')
    if (left < 0) return setRefused('text-too-long')
    setBusy(true)
    settle(await onSubmit(text, fieldId))
  }

  /** It stays one line, also when it is shown on more rows. */
  function type(next: string): void {
    setTouched(true)
    setRefused(undefined)
    setDraft(next.replace(/\s*\n\s*/g, ' '))
  }

  const field = {
    id: fieldId,
    label,
    hint,
    autoComplete: 'off',
    value: text,
    counter: left < 0 ? t('tooLong', { count: -left }) : t('charsLeft', { count: left }),
    ...(refused === undefined ? {} : { error: refusals(refused) }),
  }
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {rows > 1 ? (
        <TextArea {...field} rows={rows} onChange={(event) => type(event.target.value)} />
      ) : (
        <TextField {...field} onChange={(event) => type(event.target.value)} />
      )}
      {isStored ? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <SentMark keyPart={fieldId} hasSent />
          <Button tone="text" size="small" onClick={() => void onWithdraw(fieldId).then(settle)}>
            {withdrawLabel}
          </Button>
        </div>
      ) : (
        <Button
          type="submit"
          tone="secondary"
          size="phone"
          isWide
          isBusy={isBusy}
          busyLabel={common('wait')}
          {...(offReason === undefined ? {} : { off: { reason: offReason, reasonId: `${fieldId}-off` } })}
        >
          {submitLabel}
        </Button>
      )}
    </form>
  )
}
