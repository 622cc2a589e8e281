'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { CreateState } from '@/app/_actions/workshops'
import { createWorkshop } from '@/app/_actions/workshops'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import type { TemplateView } from '@/app/_data/templates'
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
  /** Running orders that were kept, of this account and of colleagues. */
  readonly templates: readonly TemplateView[]
  /** The one that was chosen on another page. */
  readonly chosenOrder?: string
  /** Groups there are already, to choose from. */
  readonly groupNames: readonly string[]
  /** For whom it is, when that is known. */
  readonly groupName?: string
  readonly editions: readonly EditionChoice[]
}

const modes = ['anonymous', 'facilitator-only', 'named'] as const
const languages = ['nl', 'en'] as const

export function CreateForm({
  hostName,
  language,
  orderIds,
  templates,
  chosenOrder,
  groupNames,
  groupName,
  editions,
}: CreateFormProps) {
  const t = useTranslations('desk.create')
  const [common, refusals, orders, kept] = [
    useTranslations('common'),
    useTranslations('refusals'),
    useTranslations('orders'),
    useTranslations('templates'),
  ]
  const [{ values, problem }, action, isBusy] = useActionState<CreateState, FormData>(createWorkshop, {
    values: {},
  })
  const isGrouped = templates.length > 0

  function choiceOf({ templateId, name, language: of, isOwn, ownerName, stepCount, minutes }: TemplateView) {
    const facts = [
      kept('summary', { steps: stepCount, minutes }),
      ...(isOwn ? [] : [t('orderOf', { name: ownerName })]),
      ...(of === language ? [] : [t('orderIn', { language: kept(`languages.${of}`) })]),
    ]
    return {
      value: `template:${templateId}`,
      label: name,
      about: facts.join('. '),
      group: t(isOwn ? 'groups.mine' : 'groups.shared'),
    }
  }

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
        hint={groupNames.length > 0 ? t('groupHintKnown') : t('groupHint')}
        list="group-names"
        defaultValue={values.groupName ?? groupName}
        key={`g${values.groupName}`}
        maxLength={400}
        {...errorAt('groupName')}
      />
      <datalist id="group-names">
        {groupNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
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
        chosen={values.order ?? chosenOrder ?? orderIds[0] ?? 'empty'}
        choices={[
          ...orderIds.map((orderId) => {
            // The ids come from the same list that the texts are written for; a test holds them together.
            const key = orderId as keyof Messages['orders']
            const [label, about] = [orders(`${key}.name`), orders(`${key}.about`)]
            return { value: orderId, label, about, ...(isGrouped ? { group: t('groups.ready') } : {}) }
          }),
          ...templates.map(choiceOf),
          {
            value: 'empty',
            label: t('empty.name'),
            about: t('empty.about'),
            ...(isGrouped ? { group: t('groups.other') } : {}),
          },
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
