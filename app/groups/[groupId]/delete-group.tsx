'use client'

import { useTranslations } from 'next-intl'
import { deleteGroup } from '@/app/_actions/groups'
import { DeleteDialog } from '@/app/_components/delete-dialog'

/** Asks once more, and says what stays. */
export function DeleteGroup({ groupId, name }: { readonly groupId: string; readonly name: string }) {
  const t = useTranslations('groups.page')
  return (
    <DeleteDialog
      dialogId="delete-group"
      action={deleteGroup.bind(null, groupId)}
      texts={{ open: t('delete'), title: t('deleteTitle'), submit: t('deleteSubmit') }}
    >
      <p>{t.rich('deleteText', { name, b: (text) => <bdi className="font-bold">{text}</bdi> })}</p>
    </DeleteDialog>
  )
}
