'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { deleteGroup } from '@/app/_actions/groups'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'

/** Asks once more, and says what stays. */
export function DeleteGroup({ groupId, name }: { readonly groupId: string; readonly name: string }) {
  const t = useTranslations('groups.page')
  const common = useTranslations('common')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button tone="text" onClick={() => setOpen(true)}>
        {t('delete')}
      </Button>
      <Dialog
        dialogId="delete-group"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('deleteTitle')}
        closeLabel={common('close')}
        foot={
          <>
            <Button tone="secondary" onClick={() => setOpen(false)}>
              {common('cancel')}
            </Button>
            <form action={deleteGroup.bind(null, groupId)}>
              <Button type="submit" tone="danger">
                {t('deleteSubmit')}
              </Button>
            </form>
          </>
        }
      >
        <p>{t.rich('deleteText', { name, b: (text) => <bdi className="font-bold">{text}</bdi> })}</p>
      </Dialog>
    </>
  )
}
