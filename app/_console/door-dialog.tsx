'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { makeScreenLink, renewCode } from '@/app/_actions/lead'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { TextField } from '@/app/_components/text-field'
import { QrCode } from '@/app/_screen/qr-code'
import { CodeInParts } from '@/app/_shell/code-in-parts'
import { limits } from '@/lib/domain/workshop/limits'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

interface DoorDialogProps {
  readonly view: ConsoleView
  readonly workshopId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** How people come in: code, QR code, lock, number of places. */
export function DoorDialog({ view, workshopId, isOpen, onClose }: DoorDialogProps) {
  const t = useTranslations('console.doorDialog')
  const [common, screen] = [useTranslations('common'), useTranslations('screen.lobby')]
  const run = useRun()
  const { door } = view
  const [maximum, setMaximum] = useState(String(door.maximum))
  const [screenLink, setScreenLink] = useState('')
  const [isRenewing, setRenewing] = useState(false)

  return (
    <Dialog dialogId="door" isOpen={isOpen} onClose={onClose} title={t('title')} closeLabel={common('close')}>
      {door.code !== undefined && door.qrAddress !== undefined && (
        <div className="flex flex-wrap items-center gap-5">
          <QrCode text={door.qrAddress} label={screen('qr')} className="size-40 rounded-m" />
          <div>
            <p translate="no">{door.address}</p>
            <CodeInParts code={door.code} className="text-title font-heading" />
          </div>
        </div>
      )}
      <div className="grid gap-1">
        {door.locked && <p>{t('locked')}</p>}
        <Button tone="secondary" onClick={() => void run({ type: 'LockLobby', locked: !door.locked })}>
          {door.locked ? t('unlock') : t('lock')}
        </Button>
      </div>
      <div className="grid gap-1">
        {isRenewing ? (
          <div className="grid gap-2 rounded-m bg-sunk p-3" role="group" aria-label={t('renew')}>
            <p>{t('renewText')}</p>
            <div className="flex flex-wrap gap-2">
              <Button tone="secondary" size="small" onClick={() => setRenewing(false)}>
                {common('cancel')}
              </Button>
              <Button
                tone="danger"
                size="small"
                onClick={() => void renewCode(workshopId).then(() => setRenewing(false))}
              >
                {t('renew')}
              </Button>
            </div>
          </div>
        ) : (
          <Button tone="secondary" onClick={() => setRenewing(true)}>
            {t('renew')}
          </Button>
        )}
      </div>
      <div className="grid gap-1">
        <Button tone="secondary" onClick={() => void makeScreenLink(workshopId).then(setScreenLink)}>
          {t('screenLink')}: {t('screenLinkMake')}
        </Button>
        {screenLink !== '' && (
          <TextField
            id="screen-link"
            label={t('screenLink')}
            hint={t('screenLinkText')}
            value={screenLink}
            readOnly
            onFocus={(event) => event.target.select()}
          />
        )}
      </div>
      <form
        className="flex items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void run({ type: 'LimitPeople', maximum: Number(maximum) })
        }}
      >
        <TextField
          id="maximum"
          type="number"
          label={t('maximum')}
          min={1}
          max={limits.people}
          required
          value={maximum}
          onChange={(event) => setMaximum(event.target.value)}
        />
        <Button type="submit" tone="secondary">
          {t('setMaximum')}
        </Button>
      </form>
    </Dialog>
  )
}
