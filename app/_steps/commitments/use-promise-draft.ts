'use client'

import { nanoid } from 'nanoid'
import { useState } from 'react'
import { dropKeptPromise, keepPromise, rewordKeptPromise } from '@/app/_live/kept-promises'
import { useWorkshopId } from '@/app/_live/live-provider'
import { charactersLeft } from '@/app/_live/text-count'
import type { DraftFields } from '@/app/_live/use-draft-fields'
import { useDraftFields } from '@/app/_live/use-draft-fields'
import type { Promised } from '@/lib/domain/steps/commitments/state'
import { textLimits } from '@/lib/domain/text-limits'
import { keyOf, newSecret } from '@/lib/live/promise-key'
import type { CommandReply } from '@/lib/protocol/message'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { CommitmentsPhoneProps } from './phone'

/** How much may be written in each field. */
export const promiseLimits = {
  what: textLimits.note,
  withWhom: textLimits.clusterName,
  firstSign: textLimits.note,
  byWhen: textLimits.name,
} as const
export type PromiseField = keyof typeof promiseLimits
export const promiseFields: readonly PromiseField[] = ['what', 'withWhom', 'firstSign', 'byWhen']

/** The fields of a promise out of what was kept; what is not there is empty. */
function draftOf(kept: DraftFields | Promised): Promised {
  const { what = '', withWhom = '', firstSign = '', byWhen = '', scope } = kept
  return { what, withWhom, firstSign, byWhen, scope: scope === 'mine' ? 'mine' : 'group' }
}

export interface PromiseDraft {
  readonly draft: Promised
  /** The commitment that is being changed; undefined while a new one is written. */
  readonly editing: string | undefined
  readonly refused: { readonly field: PromiseField; readonly code: AnyRefusalCode } | undefined
  readonly isBusy: boolean
  readonly change: (part: Partial<Promised>) => void
  readonly submit: () => Promise<void>
  readonly edit: (handle: string) => void
  readonly stopEditing: () => void
  readonly withdraw: (handle: string) => void
}

/** A commitment being written: kept on the device until the server has it, and kept when it is refused. */
export function usePromiseDraft({ own, send, draftKey }: CommitmentsPhoneProps): PromiseDraft {
  const [kept, keep] = useDraftFields(`${draftKey}-promise`)
  const [editing, setEditing] = useState<string>()
  const [refused, setRefused] = useState<PromiseDraft['refused']>()
  const [isBusy, setBusy] = useState(false)
  const workshopId = useWorkshopId()
  const draft = draftOf(kept)

  function clear(): void {
    keep({})
    setEditing(undefined)
    setRefused(undefined)
  }

  /** The secret that leads back to it stays on this device; with it goes only its hash. */
  async function promise(): Promise<CommandReply> {
    const [handle, secret] = [nanoid(), newSecret()]
    keepPromise(workshopId, { handle, what: draft.what.trim(), secret })
    const reply = await send({ type: 'WriteCommitment', handle, key: keyOf(secret), ...draft })
    if (!reply.ok) dropKeptPromise(workshopId, handle)
    return reply
  }

  async function reword(handle: string): Promise<CommandReply> {
    const reply = await send({ type: 'EditCommitment', handle, ...draft })
    if (reply.ok) rewordKeptPromise(workshopId, handle, draft.what.trim())
    return reply
  }

  async function withdraw(handle: string): Promise<void> {
    const reply = await send({ type: 'WithdrawCommitment', handle })
    if (reply.ok) dropKeptPromise(workshopId, handle)
  }

  async function submit(): Promise<void> {
    if (isBusy) return
    if (draft.what.trim() === '') return setRefused({ field: 'what', code: 'text-empty' })
    const long = promiseFields.find((field) => charactersLeft(draft[field], promiseLimits[field]) < 0)
    if (long) return setRefused({ field: long, code: 'text-too-long' })
    setBusy(true)
    const reply = editing === undefined ? await promise() : await reword(editing)
    setBusy(false)
    if (reply.ok) clear()
    else setRefused({ field: 'what', code: reply.code })
  }

  return {
    draft,
    editing,
    refused,
    isBusy,
    change: (part) => {
      setRefused(undefined)
      keep({ ...draft, ...part })
    },
    submit,
    edit: (handle) => {
      const promised = own?.commitments.find((each) => each.handle === handle)
      if (!promised) return
      setEditing(handle)
      keep({ ...draftOf(promised) })
    },
    stopEditing: clear,
    withdraw: (handle) => void withdraw(handle),
  }
}
