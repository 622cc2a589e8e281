'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { discardDraft } from '@/app/_actions/editions'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'

/** Asks once more: what was written in the draft is gone. */
export function DiscardDraft({ editionId }: { readonly editionId: string }) {
  const [t, common] = [useTranslations('editions.discard'), useTranslations('common')]
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button tone="text" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog
        dialogId="discard-draft"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('title')}
        closeLabel={common('close')}
        foot={
          <>
            <Button tone="secondary" onClick={() => setOpen(false)}>
              {common('cancel')}
            </Button>
            <form action={discardDraft.bind(null, editionId)}>
              <Button type="submit" tone="danger">
                {t('submit')}
              </Button>
            </form>
          </>
        }
      >
        <p>{t('text')}</p>
      </Dialog>
    </>
  )
}
