'use client'

import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { Mark } from '@/app/_components/mark'
import { CodeInParts } from '@/app/_shell/code-in-parts'
import { Words } from '@/app/_shell/words'
import type { ScreenView } from '@/lib/domain/workshop/view'
import { QrCode } from './qr-code'
import { WifiCode } from './wifi-code'

export function ScreenLobby({ view }: { readonly view: ScreenView }) {
  const t = useTranslations('screen.lobby')
  const common = useTranslations('common')
  const { door, locked, wifi } = view
  return (
    <div className="grid flex-1 grid-cols-[1fr_auto] items-center gap-[8vh]">
      <div className="grid content-center gap-[3.4vh]">
        <p className="flex items-center gap-[2vh] text-screen-base text-ink-2">
          <Mark className="size-[6vh]" />
          {common('product')}
        </p>
        <h1 className="text-screen-title">
          <Words>{view.title}</Words>
        </h1>
        {door && !locked ? (
          <div className="grid gap-[1.2vh]">
            <p className="text-screen-lead">{t('goTo')}</p>
            <p className="text-screen-lead font-heading" translate="no">
              {door.address}
            </p>
            <p className="text-screen-lead">{t('withCode')}</p>
            <CodeInParts code={door.code} className="text-screen-code font-heading tracking-[0.08em]" />
          </div>
        ) : (
          <p className="text-screen-lead">{locked ? t('locked') : t('closed')}</p>
        )}
        <p className="text-screen-base text-ink-2">
          {common(`modes.${view.mode}.name`)}. {common(`modes.${view.mode}.about`)}
        </p>
        <p className="text-screen-lead font-label tabular-nums">{t('here', { count: view.here })}</p>
      </div>
      {door && !locked && (
        <div className="flex items-start gap-[5vh]">
          {wifi && (
            <WifiCode
              wifi={wifi}
              className="size-[30vh] rounded-[1.5vh]"
              wordsClassName="max-w-[40vh] text-center text-screen-note [overflow-wrap:anywhere]"
            />
          )}
          <figure className="grid justify-items-center gap-[1.4vh]">
            <QrCode
              text={door.qrAddress}
              label={t('qr')}
              className={clsx('rounded-[1.5vh]', wifi ? 'size-[46vh]' : 'size-[58vh]')}
            />
            <figcaption className="text-screen-note text-ink-2">{t('scan')}</figcaption>
          </figure>
        </div>
      )}
    </div>
  )
}
