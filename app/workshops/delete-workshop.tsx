'use client'

import { useTranslations } from 'next-intl'
import { deleteWorkshop } from '@/app/_actions/workshops'
import { DeleteDialog } from '@/app/_components/delete-dialog'

interface DeleteWorkshopProps {
  readonly workshopId: string
  readonly title: string
}

/** Asks once more, with the name of what goes. */
export function DeleteWorkshop({ workshopId, title }: DeleteWorkshopProps) {
  const t = useTranslations('desk.workshops')
  return (
    <DeleteDialog
      dialogId={`delete-${workshopId}`}
      action={deleteWorkshop.bind(null, workshopId)}
      texts={{
        open: t('delete'),
        label: `${t('delete')}: ${title}`,
        title: t('deleteTitle'),
        submit: t('deleteSubmit'),
      }}
    >
      <p>{t.rich('deleteText', { title, b: (text) => <bdi className="font-bold">{text}</bdi> })}</p>
    </DeleteDialog>
  )
}
