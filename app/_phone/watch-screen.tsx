'use client'

import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { useLive, useLiveActions } from '@/app/_live/live-provider'

const WatchedScreen = dynamic(() => import('./watched-screen').then((part) => part.WatchedScreen))

/** The room's screen in the hand, for who cannot read it from their seat; one's own table before the others. */
export function WatchScreen({ table }: { readonly table: number | undefined }) {
  const t = useTranslations('phone')
  const { watchScreen } = useLiveActions()
  const screen = useLive((state) => state.screen)
  const [isOpen, setOpen] = useState(false)

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
        {screen && <WatchedScreen view={screen.view} table={table} />}
      </Dialog>
    </>
  )
}
