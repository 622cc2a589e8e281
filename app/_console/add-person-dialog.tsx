'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { TextField } from '@/app/_components/text-field'
import { textLimits } from '@/lib/domain/text-limits'
import type { Mode } from '@/lib/domain/workshop/mode'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { useRun } from './use-run'

interface AddPersonDialogProps {
  readonly mode: Mode
  readonly onClose: () => void
}

/** Somebody without a phone joins. */
export function AddPersonDialog({ mode, onClose }: AddPersonDialogProps) {
  const t = useTranslations('console.standIn')
  const [common, refusals] = [useTranslations('common'), useTranslations('refusals')]
  const run = useRun()
  const [name, setName] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<AnyRefusalCode>()
  /** Pressed twice it is still one person. */
  async function add(): Promise<void> {
    if (isBusy) return
    setBusy(true)
    const reply = await run({ type: 'AddPerson', name })
    if (reply.ok) return onClose()
    setBusy(false)
    setRefused(reply.code)
  }

  return (
    <Dialog
      dialogId="add-person"
      isOpen
      onClose={onClose}
      title={t('addTitle')}
      closeLabel={common('close')}
      foot={
        <Button type="submit" form="add-person-form" isBusy={isBusy} busyLabel={common('wait')}>
          {t('submit')}
        </Button>
      }
    >
      <form
        id="add-person-form"
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <p>{t('addText')}</p>
        {mode === 'anonymous' ? (
          <p>{t('addAnonymous')}</p>
        ) : (
          <TextField
            id="person-name"
            label={t('name')}
            value={name}
            maxLength={textLimits.name * 2}
            onChange={(event) => setName(event.target.value)}
            {...(refused === undefined ? {} : { error: refusals(refused) })}
          />
        )}
      </form>
    </Dialog>
  )
}
