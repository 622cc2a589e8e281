'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { Mark } from '@/app/_components/mark'
import { useLive } from '@/app/_live/live-provider'
import { CodeInParts } from '@/app/_shell/code-in-parts'
import { Words } from '@/app/_shell/words'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { CloseDialog } from './close-dialog'
import { DoorDialog } from './door-dialog'

interface ConsoleHeadProps {
  readonly view: ConsoleView
  readonly workshopId: string
}

export function ConsoleHead({ view, workshopId }: ConsoleHeadProps) {
  const t = useTranslations('console')
  const common = useTranslations('common')
  const phone = useTranslations('phone.connection')
  const isLive = useLive((state) => state.connection.status === 'live')
  const [dialog, setDialog] = useState<'door' | 'close'>()
  const isOpen = view.status === 'lobby' || view.status === 'live'
  return (
    <header className="console-head">
      <Link
        href="/workshops"
        aria-label={common('product')}
        className="grid min-h-11 min-w-11 place-items-center"
      >
        <Mark />
      </Link>
      <h1 className="min-w-0 truncate text-[1.0625rem]">
        <Words>{view.title}</Words>
      </h1>
      {view.door.code !== undefined && (
        <p className="text-ink-2">
          {t('code')} <CodeInParts code={view.door.code} className="font-heading text-ink" />
        </p>
      )}
      <span className="flex-1" />
      <p className="flex items-center gap-2 text-ink-2">
        <svg
          viewBox="0 0 12 12"
          className="size-3"
          role="img"
          aria-label={phone(isLive ? 'live' : 'reconnecting')}
        >
          <circle
            cx={6}
            cy={6}
            r={isLive ? 6 : 4.5}
            fill={isLive ? 'var(--ok)' : 'none'}
            stroke={isLive ? 'none' : 'var(--warn)'}
            strokeWidth={3}
          />
        </svg>
        {t('people', { count: view.here })}
      </p>
      <p className="text-ink-2">{t('screens', { count: view.screens })}</p>
      <p className="text-ink-2">{common(`modes.${view.mode}.name`)}</p>
      {isOpen && (
        <>
          <Button tone="secondary" size="small" onClick={() => setDialog('door')}>
            {t('door')}
          </Button>
          <ButtonLink href={`/screen/${workshopId}`} target="_blank" tone="secondary" size="small">
            {t('openScreen')}
          </ButtonLink>
          <Button tone="secondary" size="small" onClick={() => setDialog('close')}>
            {t('closeTalk')}
          </Button>
        </>
      )}
      <DoorDialog
        view={view}
        workshopId={workshopId}
        isOpen={dialog === 'door'}
        onClose={() => setDialog(undefined)}
      />
      <CloseDialog mode={view.mode} isOpen={dialog === 'close'} onClose={() => setDialog(undefined)} />
    </header>
  )
}
