'use client'

import { Compass } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'

/** What may be worth a question, with the reason beside it. Only the facilitator sees it; it does nothing. */
export function PointerCard({ view }: { readonly view: ConsoleView }) {
  const t = useTranslations('console.pointers')
  if (view.pointers.length === 0) return null
  return (
    <Card>
      <h3 className="console-label flex items-center gap-2">
        <Compass aria-hidden="true" size="1em" /> {t('title')}
      </h3>
      <ul className="grid gap-2">
        {view.pointers.map(({ rule, values }) => (
          <li key={`${rule} ${JSON.stringify(values)}`}>
            <p className="font-label">{t(`${rule}.ask`, values)}</p>
            <p className="text-note text-ink-2">{t(`${rule}.because`, values)}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
