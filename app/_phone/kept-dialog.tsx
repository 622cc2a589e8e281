'use client'

import { useTranslations } from 'next-intl'
import { leave } from '@/app/_actions/leave'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { forgetKeptPromises } from '@/app/_live/kept-promises'
import { forgetDrafts } from '@/app/_live/use-draft'
import { useSend } from '@/app/_live/live-provider'
import type { PhoneView } from '@/lib/domain/workshop/view'

interface KeptDialogProps {
  readonly view: PhoneView
  readonly workshopId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What is kept, and the way out. */
export function KeptDialog({ view, workshopId, isOpen, onClose }: KeptDialogProps) {
  const t = useTranslations('phone')
  const common = useTranslations('common')
  const send = useSend()

  async function stop(): Promise<void> {
    await send({ type: 'Leave' })
    forgetDrafts(workshopId)
    forgetKeptPromises(workshopId)
    await leave(workshopId)
  }

  return (
    <Dialog
      dialogId="kept"
      isOpen={isOpen}
      onClose={onClose}
      title={t('kept.title')}
      closeLabel={common('close')}
      foot={
        <Button tone="text" onClick={() => void stop()}>
          {t('leave')}
        </Button>
      }
    >
      <p className="font-label">{common(`modes.${view.mode}.name`)}</p>
      <p>{common(`modes.${view.mode}.about`)}</p>
      <p>{t('kept.days', { days: view.retentionDays })}</p>
      <p>{t('kept.device')}</p>
      <p className="text-note text-ink-2">{t('leaveText')}</p>
    </Dialog>
  )
}
