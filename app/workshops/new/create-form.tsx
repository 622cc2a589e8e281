'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { CreateState } from '@/app/_actions/workshops'
import { createWorkshop } from '@/app/_actions/workshops'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import type { Language } from '@/lib/domain/language'
import type { Messages } from '@/lib/i18n/messages'
import { ChoiceField } from './choice-field'
import { EditionField } from './edition-field'

/** A compass a conversation can be held with. */
export interface EditionChoice {
  readonly editionId: string
  readonly version: number
  readonly languages: readonly string[]
  readonly name: { readonly nl: string; readonly en: string }
  readonly isOwn: boolean
}

interface CreateFormProps {
  readonly hostName: string
  readonly language: Language
  readonly orderIds: readonly string[]
  readonly editions: readonly EditionChoice[]
}

const modes = ['anonymous', 'facilitator-only', 'named'] as const
const languages = ['nl', 'en'] as const

export function CreateForm({ hostName, language, orderIds, editions }: CreateFormProps) {
  const t = useTranslations('desk.create')
  const [common, refusals, orders] = [
    useTranslations('common'),
    useTranslations('refusals'),
    useTranslations('orders'),
  ]
  const [{ values, problem }, action, isBusy] = useActionState<CreateState, FormData>(createWorkshop, {
    values: {},
  })
  const errorAt = (field: string) =>
    problem?.field === field && problem.code !== 'language' && problem.code !== 'unknown'
      ? { error: refusals(problem.code) }
      : {}

  return (
    <form action={action} className="grid max-w-2xl gap-6">
      <TextField
        id="title"
        name="title"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={values.title}
        key={`t${values.title}`}
        maxLength={400}
        {...errorAt('title')}
      />
      <TextField
        id="groupName"
        name="groupName"
        label={t('group')}
        hint={t('groupHint')}
        defaultValue={values.groupName}
        key={`g${values.groupName}`}
        maxLength={400}
        {...errorAt('groupName')}
      />
      <TextField
        id="hostName"
        name="hostName"
        label={t('host')}
        defaultValue={values.hostName ?? hostName}
        key={`h${values.hostName}`}
        maxLength={400}
        {...errorAt('hostName')}
      />
      <ChoiceField
        name="mode"
        legend={t('mode')}
        hint={t('modeHint')}
        chosen={values.mode ?? 'anonymous'}
        choices={modes.map((mode) => ({
          value: mode,
          label: common(`modes.${mode}.name`),
          about: common(`modes.${mode}.about`),
        }))}
      />
      <ChoiceField
        name="language"
        legend={t('language')}
        hint={t('languageHint')}
        chosen={values.language ?? language}
        choices={languages.map((each) => ({ value: each, label: common(`languages.${each}`) }))}
      />
      {editions.length > 1 && (
        <EditionField
          editions={editions}
          language={language}
          chosen={values.compass ?? editions[0]?.editionId ?? ''}
          {...(problem?.field === 'compass' ? { problem: problem.code } : {})}
        />
      )}
      <ChoiceField
        name="order"
        legend={t('order')}
        chosen={values.order ?? orderIds[0] ?? 'empty'}
        choices={[
          ...orderIds.map((orderId) => {
            // The ids come from the same list that the texts are written for; a test holds them together.
            const key = orderId as keyof Messages['orders']
            return { value: orderId, label: orders(`${key}.name`), about: orders(`${key}.about`) }
          }),
          { value: 'empty', label: t('empty.name'), about: t('empty.about') },
        ]}
      />
      <div>
        <Button type="submit" isBusy={isBusy} busyLabel={common('wait')}>
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}
