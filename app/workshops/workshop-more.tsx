'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { copyWorkshop, saveOrder } from '@/app/_actions/templates'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { TextField } from '@/app/_components/text-field'
import { textLimits } from '@/lib/domain/text-limits'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

interface WorkshopMoreProps {
  readonly workshopId: string
  readonly title: string
}

/** Using a workshop again: a new one like it, or its running order to keep. */
export function WorkshopMore({ workshopId, title }: WorkshopMoreProps) {
  const [t, common, refusals] = [
    useTranslations('templates'),
    useTranslations('common'),
    useTranslations('refusals'),
  ]
  const [isSaving, setSaving] = useState(false)
  const [name, setName] = useState(title)
  const [outcome, setOutcome] = useState<AnyRefusalCode | 'done'>()

  async function save(): Promise<void> {
    setOutcome((await saveOrder(workshopId, name)) ?? 'done')
  }

  const problem = outcome === undefined || outcome === 'done' ? {} : { error: refusals(outcome) }
  return (
    <>
      <form action={copyWorkshop.bind(null, workshopId)}>
        <Button type="submit" tone="text" size="small" aria-label={t('copyLabel', { name: title })}>
          {t('copyWorkshop')}
        </Button>
      </form>
      <Button
        tone="text"
        size="small"
        aria-label={`${t('save.open')}: ${title}`}
        onClick={() => {
          setOutcome(undefined)
          setSaving(true)
        }}
      >
        {t('save.open')}
      </Button>
      {isSaving && (
        <Dialog
          dialogId={`save-order-${workshopId}`}
          isOpen
          onClose={() => setSaving(false)}
          title={t('save.title')}
          closeLabel={common('close')}
          foot={
            outcome === 'done' ? undefined : (
              <Button type="submit" form={`save-order-form-${workshopId}`}>
                {t('save.submit')}
              </Button>
            )
          }
        >
          {outcome === 'done' ? (
            <p role="status">{t('save.done')}</p>
          ) : (
            <form
              id={`save-order-form-${workshopId}`}
              className="grid gap-3"
              onSubmit={(event) => {
                event.preventDefault()
                void save()
              }}
            >
              <p>{t('save.text')}</p>
              <TextField
                id={`order-name-${workshopId}`}
                label={t('name')}
                value={name}
                required
                maxLength={textLimits.title * 2}
                onChange={(event) => setName(event.target.value)}
                {...problem}
              />
            </form>
          )}
        </Dialog>
      )}
    </>
  )
}
