'use client'

import { useTranslations } from 'next-intl'
import { ChoiceChip } from '@/app/_components/choice-chip'

interface PerTableChoiceProps {
  readonly isOn: boolean
  /** The step was open already. */
  readonly isFixed: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Whether a step goes by table. */
export function PerTableChoice({ isOn, isFixed, onChange }: PerTableChoiceProps) {
  const t = useTranslations('tables.console')
  const common = useTranslations('common.phases')
  return (
    <div className="grid gap-1">
      <ChoiceChip
        kind="check"
        name="per-table"
        label={t('perTable')}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        {...(isFixed ? { closedLabel: common('closed') } : {})}
      />
      <p className="text-note text-ink-2">{isFixed ? t('perTableFixed') : t('perTableAbout')}</p>
    </div>
  )
}
