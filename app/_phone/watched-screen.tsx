'use client'

import { useTranslations } from 'next-intl'
import { ScreenContent } from '@/app/_screen/screen-content'
import { TableContent } from '@/app/_screen/table-content'
import type { ScreenView } from '@/lib/domain/workshop/view'

/** What the room sees, in the hand; one's own table before the others. Its code is loaded by who looks. */
export function WatchedScreen({
  view,
  table,
}: {
  readonly view: ScreenView
  readonly table: number | undefined
}) {
  const t = useTranslations('tables.phone')
  const isTold = table !== undefined && view.step?.tables?.told[String(table)] !== undefined
  return (
    <>
      {isTold && (
        <section className="grid gap-2 border-b border-line pb-4">
          <h3 className="text-lead">{t('ours')}</h3>
          <TableContent view={view} table={table} size="hand" />
        </section>
      )}
      {isTold && <h3 className="text-lead">{t('room')}</h3>}
      <ScreenContent view={view} size="hand" />
    </>
  )
}
