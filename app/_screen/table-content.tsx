'use client'

import { useTranslations } from 'next-intl'
import { stepParts } from '@/app/_steps/registry'
import type { SharedView } from '@/lib/domain/workshop/view'

interface TableContentProps {
  readonly view: SharedView
  readonly table: number
  readonly size: 'room' | 'hand'
}

/** What the kit of the current step shows of one table. */
export function TableContent({ view, table, size }: TableContentProps) {
  const t = useTranslations('tables')
  const { step } = view
  const part = step?.tables?.told[String(table)]
  const Part = step && stepParts(step.kind)?.screen
  if (!part || !Part) return null
  const title = `${t('table', { number: table })} · ${step.title}`
  return (
    <Part
      step={{ ...step, title }}
      view={part.content}
      here={part.people ?? step.answered}
      size={size}
      focusedItemId={undefined}
    />
  )
}
