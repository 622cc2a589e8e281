'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { useLive, useLiveActions } from '@/app/_live/live-provider'
import { ScreenContent } from '@/app/_screen/screen-content'

/** The room's screen in the hand, for who cannot read it from their seat. */
export function WatchScreen() {
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
        {screen && <ScreenContent view={screen.view} size="hand" />}
      </Dialog>
    </>
  )
}
