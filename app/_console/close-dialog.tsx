'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import type { Mode } from '@/lib/domain/workshop/mode'
import { useRun } from './use-run'

interface CloseDialogProps {
  readonly mode: Mode
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Closing cannot be undone, so it is asked once more. */
export function CloseDialog({ mode, isOpen, onClose }: CloseDialogProps) {
  const t = useTranslations('console')
  const common = useTranslations('common')
  const run = useRun()
  return (
    <Dialog
      dialogId="close-talk"
      isOpen={isOpen}
      onClose={onClose}
      title={t('closeTitle')}
      closeLabel={common('close')}
      foot={
        <>
          <Button tone="secondary" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button
            onClick={() => {
              onClose()
              void run({ type: 'CloseWorkshop' })
            }}
          >
            {t('closeTalk')}
          </Button>
        </>
      }
    >
      <p>{t('closeText')}</p>
      {mode === 'anonymous' && <p>{t('closeAnonymous')}</p>}
    </Dialog>
  )
}
