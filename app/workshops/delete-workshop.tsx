'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { deleteWorkshop } from '@/app/_actions/workshops'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'

/** Asks once more, with the name of what goes. */
export function DeleteWorkshop({
  workshopId,
  title,
}: {
  readonly workshopId: string
  readonly title: string
}) {
  const t = useTranslations('desk.workshops')
  const common = useTranslations('common')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button tone="text" onClick={() => setOpen(true)} aria-label={`${t('delete')}: ${title}`}>
        {t('delete')}
      </Button>
      <Dialog
        dialogId={`delete-${workshopId}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('deleteTitle')}
        closeLabel={common('close')}
        foot={
          <>
            <Button tone="secondary" onClick={() => setOpen(false)}>
              {common('cancel')}
            </Button>
            <form action={deleteWorkshop.bind(null, workshopId)}>
              <Button type="submit" tone="danger">
                {t('deleteSubmit')}
              </Button>
            </form>
          </>
        }
      >
        <p>{t.rich('deleteText', { title, b: (text) => <bdi className="font-bold">{text}</bdi> })}</p>
      </Dialog>
    </>
  )
}
