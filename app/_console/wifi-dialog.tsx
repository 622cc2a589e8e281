'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/app/_components/dialog'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { WifiForm } from './wifi-form'

interface WifiDialogProps {
  readonly view: ConsoleView
  readonly workshopId: string
  readonly onClose: () => void
}

/** The network of the room. */
export function WifiDialog({ view, workshopId, onClose }: WifiDialogProps) {
  const t = useTranslations('console.wifi')
  const common = useTranslations('common')
  return (
    <Dialog dialogId="wifi" isOpen onClose={onClose} title={t('title')} closeLabel={common('close')}>
      <WifiForm view={view} workshopId={workshopId} onSaved={onClose} />
    </Dialog>
  )
}
