'use client'

import { useTranslations } from 'next-intl'
import type { PersonView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

interface TableChoiceProps {
  readonly person: PersonView
  readonly who: string
  readonly count: number
}

/** At which table somebody sits; choosing another one moves them. */
export function TableChoice({ person, who, count }: TableChoiceProps) {
  const t = useTranslations('tables')
  const run = useRun()
  const { participantId, table } = person
  return (
    <select
      className="field-input"
      aria-label={t('console.of', { who })}
      value={table ?? ''}
      onChange={({ target: { value } }) =>
        void run({ type: 'SeatPerson', participantId, table: value === '' ? null : Number(value) })
      }
    >
      <option value="">{t('console.none')}</option>
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <option key={number} value={number}>
          {t('table', { number })}
        </option>
      ))}
    </select>
  )
}
