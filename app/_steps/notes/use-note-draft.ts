'use client'

import { nanoid } from 'nanoid'
import { useState } from 'react'
import { charactersLeft } from '@/app/_live/text-count'
import { useDraft } from '@/app/_live/use-draft'
import { textLimits } from '@/lib/domain/text-limits'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { NotesPhoneProps } from './phone'

export interface NoteDraft {
  readonly text: string
  readonly columnId: string
  /** The note that is being changed; undefined while a new one is written. */
  readonly editing: string | undefined
  readonly refused: AnyRefusalCode | undefined
  readonly isBusy: boolean
  readonly setText: (text: string) => void
  readonly setColumn: (columnId: string) => void
  readonly submit: () => Promise<void>
  readonly edit: (handle: string) => void
  readonly stopEditing: () => void
  readonly withdraw: (handle: string) => void
}

/** A note being written: kept on the device until the server has it, and kept when it is refused. */
export function useNoteDraft({ view, own, send, draftKey }: NotesPhoneProps): NoteDraft {
  const [text, setText] = useDraft(`${draftKey}-note`)
  const [chosen, setColumn] = useState<string>()
  const [editing, setEditing] = useState<string>()
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const [isBusy, setBusy] = useState(false)
  const columnId = chosen ?? view.columns[0]?.columnId ?? ''

  async function submit(): Promise<void> {
    if (isBusy) return
    const left = charactersLeft(text, textLimits.note)
    if (left === textLimits.note) return setRefused('text-empty')
    if (left < 0) return setRefused('text-too-long')
    setBusy(true)
    const reply =
      editing === undefined
        ? await send({ type: 'WriteNote', handle: nanoid(), columnId, text })
        : await send({ type: 'EditNote', handle: editing, columnId, text })
    setBusy(false)
    if (!reply.ok) return setRefused(reply.code)
    setText('')
    setEditing(undefined)
    setRefused(undefined)
  }

  return {
    text,
    columnId,
    editing,
    refused,
    isBusy,
    setText: (next) => {
      setRefused(undefined)
      setText(next)
    },
    setColumn,
    submit,
    edit: (handle) => {
      const note = own?.notes.find((each) => each.handle === handle)
      if (!note) return
      setEditing(handle)
      setColumn(note.columnId)
      setText(note.text)
    },
    stopEditing: () => {
      setEditing(undefined)
      setText('')
    },
    withdraw: (handle) => void send({ type: 'WithdrawNote', handle }),
  }
}
