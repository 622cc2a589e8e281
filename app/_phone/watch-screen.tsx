'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { useLive, useLiveActions } from '@/app/_live/live-provider'
import { ScreenContent } from '@/app/_screen/screen-content'
import { TableContent } from '@/app/_screen/table-content'

/** The room's screen in the hand, for who cannot read it from their seat; one's own table before the others. */
export function WatchScreen({ table }: { readonly table: number | undefined }) {
  const t = useTranslations('phone')
  const tables = useTranslations('tables.phone')
  const { watchScreen } = useLiveActions()
  const screen = useLive((state) => state.screen)
  const [isOpen, setOpen] = useState(false)
  const view = screen?.view
  const isTold = table !== undefined && view?.step?.tables?.told[String(table)] !== undefined

  function toggle(open: boolean): void {
    setOpen(open)
    void watchScreen(open)
  }

  return (
    <>
      <Button tone="secondary" size="phone" isWide onClick={() => toggle(true)}>
        {t('watch')}
      </Button>
      <Dialog
        dialogId="watch"
        isOpen={isOpen}
        onClose={() => toggle(false)}
        title={t('watch')}
        closeLabel={t('unwatch')}
      >
        {view && isTold && (
          <section className="grid gap-2 border-b border-line pb-4">
            <h3 className="text-lead">{tables('ours')}</h3>
            <TableContent view={view} table={table} size="hand" />
          </section>
        )}
        {view && isTold && <h3 className="text-lead">{tables('room')}</h3>}
        {view && <ScreenContent view={view} size="hand" />}
      </Dialog>
    </>
  )
}
