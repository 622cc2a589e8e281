'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { PartState } from '@/app/_actions/editions'
import { savePart } from '@/app/_actions/editions'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import type { EditionField } from '@/lib/compass/edition-fields'
import type { Text } from '@/lib/compass/schema'
import type { Language } from '@/lib/domain/language'

export type NamedField = EditionField & { readonly name: string; readonly text: Text }

interface EditPartFormProps {
  readonly part: {
    readonly editionId: string
    readonly kind: string
    readonly partId: string
    readonly revision: number
  }
  readonly fields: readonly NamedField[]
  readonly dimensions: readonly { readonly value: string; readonly label: string }[]
  readonly settings: { readonly dimension?: string; readonly surface?: string }
}

const languages = ['nl', 'en'] as const
const surfaces = ['asphalt', 'cobbles', 'goat-track', 'tunnel'] as const

interface TextInProps {
  readonly field: NamedField
  readonly language: Language
  readonly value: string
  readonly error?: string
}

/** One text in one language: one line, or several where it may be long. */
function TextIn({ field: { path, name, longest, isLong }, language, value, error }: TextInProps) {
  const t = useTranslations('editions')
  const words = {
    id: `${language}-${path}`,
    name: `${language}:${path}`,
    label: `${name}, ${t(`languages.${language}`)}`,
    defaultValue: value,
    lang: language,
    maxLength: longest * 2,
    ...(error === undefined ? {} : { error }),
  }
  return isLong ? <TextArea key={value} rows={3} {...words} /> : <TextField key={value} {...words} />
}

/** Each text in both languages side by side. Sends and answers without script too; what was typed stays. */
export function EditPartForm({ part, fields, dimensions, settings }: EditPartFormProps) {
  const [t, refusals, common] = [
    useTranslations('editions'),
    useTranslations('refusals'),
    useTranslations('common'),
  ]
  const { editionId, kind, partId, revision } = part
  const save = savePart.bind(null, editionId, kind, partId)
  const [{ typed, problem, isSaved }, action, isBusy] = useActionState<PartState, FormData>(save, {})
  const isKnown = fields.some(({ path }) => path === problem?.path)

  function errorAt(path: string, language: Language): { error?: string } {
    if (problem === undefined || problem.path !== path) return {}
    const isHere = !('language' in problem) || problem.language === language
    return isHere ? { error: refusals(problem.code) } : {}
  }

  return (
    <form action={action} className="grid gap-6">
      <input type="hidden" name="revision" value={revision} />
      <p className="max-w-2xl text-ink-2">{t('formAbout')}</p>
      {settings.dimension !== undefined && (
        <SelectField
          id="dimension"
          name="dimension"
          label={t('dimension')}
          defaultValue={settings.dimension}
          className="max-w-md"
        >
          {dimensions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      {settings.surface !== undefined && (
        <SelectField id="surface" name="surface" label={t('surface')} defaultValue={settings.surface}>
          {surfaces.map((surface) => (
            <option key={surface} value={surface}>
              {t(`surfaces.${surface}`)}
            </option>
          ))}
        </SelectField>
      )}
      {fields.map((field) => (
        <fieldset key={field.path} className="grid gap-x-6 gap-y-2 md:grid-cols-2">
          <legend className="sr-only">{field.name}</legend>
          {languages.map((language) => (
            <TextIn
              key={language}
              field={field}
              language={language}
              value={typed?.[field.path]?.[language] ?? field.text[language]}
              {...errorAt(field.path, language)}
            />
          ))}
        </fieldset>
      ))}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-4 border-t border-line bg-page py-3">
        <Button type="submit" isBusy={isBusy} busyLabel={common('wait')}>
          {t('submit')}
        </Button>
        <span role="status" className="text-ok">
          {isSaved ? t('saved') : ''}
        </span>
        {problem !== undefined && !isKnown && (
          <span role="alert" className="font-label text-error">
            {problem.code === 'stale-version' ? t('problems.stale-version') : refusals(problem.code)}
          </span>
        )}
        {problem !== undefined && isKnown && (
          <span role="alert" className="font-label text-error">
            {t('problems.above')}
          </span>
        )}
      </div>
    </form>
  )
}
