'use client'

import { useState } from 'react'
import { charactersLeft } from '@/app/_live/text-count'
import { useDraft } from '@/app/_live/use-draft'
import { textLimits } from '@/lib/domain/text-limits'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { ReactionPhoneProps } from './phone'

export interface WordingDraft {
  readonly text: string
  readonly why: string
  readonly textLeft: number
  readonly whyLeft: number
  readonly refused: AnyRefusalCode | undefined
  readonly isBusy: boolean
  /** Whether something is written that the server does not have. */
  readonly isNew: boolean
  readonly setText: (text: string) => void
  readonly setWhy: (why: string) => void
  /** Sends what is new, or takes back what was emptied. False when it was refused: the words stay. */
  readonly share: () => Promise<boolean>
}

/** Another wording being written: kept on the device until the server has it. */
export function useWordingDraft(
  { own, send, draftKey }: Pick<ReactionPhoneProps, 'own' | 'send' | 'draftKey'>,
  needle: number,
): WordingDraft {
  const given = own?.proposals[needle]
  const [draftText, setDraftText] = useDraft(`${draftKey}-wording-${needle}`)
  const [draftWhy, setDraftWhy] = useDraft(`${draftKey}-why-${needle}`)
  const [touched, setTouched] = useState({ text: false, why: false })
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const [isBusy, setBusy] = useState(false)
  const text = touched.text || draftText !== '' ? draftText : (given?.text ?? '')
  const why = touched.why || draftWhy !== '' ? draftWhy : (given?.why ?? '')
  const textLeft = charactersLeft(text, textLimits.title)
  const whyLeft = charactersLeft(why, textLimits.reason)
  const isEmpty = text.trim() === ''
  const isChanged = text !== (given?.text ?? '') || why !== (given?.why ?? '')

  async function share(): Promise<boolean> {
    if (!isChanged || (isEmpty && !given && why.trim() === '')) return true
    if (isEmpty && !given) {
      setRefused('text-empty')
      return false
    }
    if (textLeft < 0 || whyLeft < 0) {
      setRefused('text-too-long')
      return false
    }
    setBusy(true)
    const reply = isEmpty
      ? await send({ type: 'WithdrawProposal', needle }, `wording-${needle}`)
      : await send({ type: 'ProposeWording', needle, text, why }, `wording-${needle}`)
    setBusy(false)
    if (!reply.ok) {
      setRefused(reply.code)
      return false
    }
    setDraftText('')
    setDraftWhy('')
    setTouched({ text: false, why: false })
    return true
  }

  return {
    text,
    why,
    textLeft,
    whyLeft,
    refused,
    isBusy,
    isNew: isChanged && !isEmpty,
    setText: (next) => {
      setRefused(undefined)
      setTouched({ ...touched, text: true })
      setDraftText(next)
    },
    setWhy: (next) => {
      setRefused(undefined)
      setTouched({ ...touched, why: true })
      setDraftWhy(next)
    },
    share,
  }
}
