'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { QrCode } from '@/app/_screen/qr-code'
import { WifiCode } from '@/app/_screen/wifi-code'
import { CodeInParts } from '@/app/_shell/code-in-parts'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { entryOf, plansInOrder } from './course'
import { UndoLine } from './undo-line'
import { useLeading } from './use-leading'
import { useRun } from './use-run'
import { WifiDialog } from './wifi-dialog'

interface ConsoleLobbyProps {
  readonly view: ConsoleView
  readonly workshopId: string
}

/** Before the first step: open the door, see people come in, begin. */
export function ConsoleLobby({ view, workshopId }: ConsoleLobbyProps) {
  const t = useTranslations('console.lobby')
  const [screen, common] = [useTranslations('screen.lobby'), useTranslations('common')]
  const run = useRun()
  const { isLeading } = useLeading(view)
  const [isWifiOpen, setWifiOpen] = useState(false)
  const [first] = plansInOrder(view)
  const moment = first && entryOf(first)

  if (view.status === 'prepared') {
    return (
      <>
        <Card className="grid gap-3 p-6">
          <h2 className="text-head">{t('prepareTitle')}</h2>
          <p>{t('prepareText')}</p>
          <p className="text-ink-2">
            {common(`modes.${view.mode}.name`)}. {common(`modes.${view.mode}.about`)} {t('fixed')}
          </p>
          {isLeading && (
            <div>
              <Button onClick={() => void run({ type: 'OpenLobby' })}>{t('open')}</Button>
            </div>
          )}
        </Card>
        <UndoLine />
      </>
    )
  }
  return (
    <>
      <Card className="grid gap-4 p-6">
        <h2 className="text-head">{t('title')}</h2>
        <p>{t('text')}</p>
        {view.door.code !== undefined && view.door.qrAddress !== undefined && (
          <div className="flex flex-wrap items-center gap-6">
            <QrCode text={view.door.qrAddress} label={screen('qr')} className="size-48 rounded-m" />
            <div className="grid gap-2">
              <p className="text-lead" translate="no">
                {view.door.address}
              </p>
              <CodeInParts code={view.door.code} className="text-[2.5rem] leading-none font-heading" />
              <p className="text-lead font-label">{screen('here', { count: view.here })}</p>
            </div>
            {view.wifi && (
              <WifiCode wifi={view.wifi} className="size-32 rounded-m" wordsClassName="text-note" />
            )}
          </div>
        )}
        <div className="flex flex-wrap gap-3">
          {first && moment && isLeading && (
            <Button
              onClick={() =>
                void run({ type: 'GoTo', from: null, stepId: first.stepId, moment, finish: false })
              }
            >
              {t('start', { title: first.title })}
            </Button>
          )}
          <Button tone="secondary" onClick={() => setWifiOpen(true)}>
            {view.wifi ? t('changeWifi') : t('addWifi')}
          </Button>
        </div>
      </Card>
      <UndoLine />
      {isWifiOpen && <WifiDialog view={view} workshopId={workshopId} onClose={() => setWifiOpen(false)} />}
    </>
  )
}
