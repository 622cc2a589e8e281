'use client'

import { useTranslations } from 'next-intl'
import { Mark } from '@/app/_components/mark'
import type { ScreenView } from '@/lib/domain/workshop/view'

/** Who sits where, large enough to walk to. */
export function ScreenSeated({ view }: { readonly view: ScreenView }) {
  const t = useTranslations('tables')
  const tables = Object.entries(view.seated ?? {}).flatMap(([table, people]) =>
    people ? [{ table: Number(table), people }] : [],
  )
  const isNamed = view.mode === 'named'
  return (
    <div className="screen-frame">
      <header className="screen-head">
        <Mark className="size-[5.9vh]" />
        <div className="min-w-0 flex-1">
          <p className="text-screen-note text-ink-2">
            {isNamed ? t('screen.seatedNamed') : t('screen.seatedHint')}
          </p>
          <h1 className="screen-question">{t('screen.seated')}</h1>
        </div>
      </header>
      <ul className="screen-seated" data-many={tables.length > 8 ? '' : undefined}>
        {tables.map(({ table, people }) => (
          <li key={table}>
            <h2>{t('table', { number: table })}</h2>
            <p className="tabular-nums">
              {people.length === 0
                ? t('people', { count: 0 })
                : people.map(({ seat, name }, index) => (
                    <span key={seat}>
                      {index > 0 && (isNamed ? ', ' : '  ')}
                      <bdi>{name ?? seat}</bdi>
                    </span>
                  ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
