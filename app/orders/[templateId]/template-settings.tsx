'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { deleteTemplate, rename, share } from '@/app/_actions/templates'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { DeleteDialog } from '@/app/_components/delete-dialog'
import { TextField } from '@/app/_components/text-field'
import type { TemplateView } from '@/app/_data/templates'
import { textLimits } from '@/lib/domain/text-limits'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

/** Name, sharing, and taking it away. */
export function TemplateSettings({ template }: { readonly template: TemplateView }) {
  const [t, common, refusals] = [
    useTranslations('templates'),
    useTranslations('common'),
    useTranslations('refusals'),
  ]
  const { templateId, isShared } = template
  const [name, setName] = useState(template.name)
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const [isSaved, setSaved] = useState(false)

  async function keepName(): Promise<void> {
    const code = await rename(templateId, name)
    setRefused(code)
    setSaved(code === undefined)
  }

  return (
    <Card className="grid max-w-3xl gap-4 p-5">
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void keepName()
        }}
      >
        <TextField
          id="template-name"
          label={t('name')}
          value={name}
          maxLength={textLimits.title * 2}
          onChange={(event) => {
            setSaved(false)
            setName(event.target.value)
          }}
          {...(refused === undefined ? {} : { error: refusals(refused) })}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" tone="secondary">
            {t('saveName')}
          </Button>
          <span role="status" className="text-ok">
            {isSaved ? common('saved') : ''}
          </span>
        </div>
      </form>
      <div className="grid gap-1">
        <div>
          <ChoiceChip
            kind="check"
            label={t('share')}
            checked={isShared}
            onChange={(event) => void share(templateId, event.target.checked)}
          />
        </div>
        <p className="text-note text-ink-2">{t('shareHint')}</p>
      </div>
      <div>
        <DeleteDialog
          dialogId="delete-template"
          action={deleteTemplate.bind(null, templateId)}
          texts={{ open: t('deleteSubmit'), title: t('deleteTitle'), submit: t('deleteSubmit') }}
        >
          <p>{t('deleteText', { name: template.name })}</p>
        </DeleteDialog>
      </div>
    </Card>
  )
}
