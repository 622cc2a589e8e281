'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/app/_components/dialog'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { InviteForms } from './invite-forms'
import { LeadingList } from './leading-list'
import { useLeading } from './use-leading'

interface LeadingDialogProps {
  readonly view: ConsoleView
  readonly workshopId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Who leads, together with whom. */
export function LeadingDialog({ view, workshopId, isOpen, onClose }: LeadingDialogProps) {
  const t = useTranslations('console.leading')
  const common = useTranslations('common')
  const { isOwner } = useLeading(view)
  return (
    <Dialog
      dialogId="leading"
      isOpen={isOpen}
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
    >
      <p>{t('about')}</p>
      <LeadingList view={view} workshopId={workshopId} />
      {isOwner && view.status !== 'closed' && <InviteForms workshopId={workshopId} />}
    </Dialog>
  )
}
