'use client'

import { Keyboard } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { Mark } from '@/app/_components/mark'
import { CodeInParts } from '@/app/_shell/code-in-parts'
import { Words } from '@/app/_shell/words'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { CloseDialog } from './close-dialog'
import { DoorDialog } from './door-dialog'
import { HeadCounts } from './head-counts'
import { LeadingDialog } from './leading-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'
import type { Drawer } from './use-drawer'
import { useLeading } from './use-leading'
import { useShortcuts } from './use-shortcuts'

interface ConsoleHeadProps {
  readonly view: ConsoleView
  readonly workshopId: string
  /** Opens the right column where it does not fit. */
  readonly drawer: Drawer & { readonly label: string }
}

export function ConsoleHead({ view, workshopId, drawer }: ConsoleHeadProps) {
  const t = useTranslations('console')
  const [dialog, setDialog] = useState<'door' | 'close' | 'leading' | 'shortcuts'>()
  const { isLeading, others } = useLeading(view)
  const isOpen = view.status === 'lobby' || view.status === 'live'
  const close = () => setDialog(undefined)
  useShortcuts({ help: () => setDialog('shortcuts') })
  return (
    <header className="console-head">
      <Link
        href="/workshops"
        aria-label={t('toWorkshops')}
        className="grid min-h-11 min-w-11 place-items-center"
      >
        <Mark />
      </Link>
      <h1 className="min-w-0 truncate text-[1.0625rem]">
        <Words>{view.title}</Words>
      </h1>
      {view.door.code !== undefined && (
        <p className="whitespace-nowrap text-ink-2">
          {t('code')} <CodeInParts code={view.door.code} className="font-heading text-ink" />
        </p>
      )}
      <span className="flex-1" />
      <HeadCounts view={view} />
      <div className="console-head-buttons">
        {view.facilitators.length > 0 && (
          <Button tone="text" size="small" onClick={() => setDialog('leading')}>
            {others.length === 0 ? t('leading.title') : isLeading ? t('leading.youLead') : t('leading.along')}
          </Button>
        )}
        {isOpen && (
          <>
            <Button tone="secondary" size="small" onClick={() => setDialog('door')}>
              {t('door')}
            </Button>
            <ButtonLink href={`/screen/${workshopId}`} target="_blank" tone="secondary" size="small">
              {t('openScreen')}
            </ButtonLink>
            {isLeading && (
              <Button tone="secondary" size="small" onClick={() => setDialog('close')}>
                {t('closeTalk')}
              </Button>
            )}
          </>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={t('shortcuts.title')}
          onClick={() => setDialog('shortcuts')}
        >
          <Keyboard aria-hidden="true" size="1.25em" />
        </button>
        <Button
          tone="secondary"
          size="small"
          className="drawer-button"
          aria-expanded={drawer.isOpen}
          aria-controls="console-voices"
          onClick={drawer.toggle}
        >
          {drawer.label}
        </Button>
      </div>
      {dialog === 'door' && <DoorDialog view={view} workshopId={workshopId} isOpen onClose={close} />}
      {dialog === 'close' && <CloseDialog mode={view.mode} isOpen onClose={close} />}
      {dialog === 'leading' && <LeadingDialog view={view} workshopId={workshopId} isOpen onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog isOpen onClose={close} />}
    </header>
  )
}
