'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

interface DeleteDialogProps {
  readonly dialogId: string
  readonly action: () => Promise<void>
  readonly texts: {
    readonly open: string
    /** What the button is called where several stand below each other. */
    readonly label?: string
    readonly title: string
    readonly submit: string
  }
  readonly children: ReactNode
}

/** A button that asks once more, with what goes and what stays, before anything is deleted. */
export function DeleteDialog({ dialogId, action, texts, children }: DeleteDialogProps) {
  const common = useTranslations('common')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button tone="text" onClick={() => setOpen(true)} aria-label={texts.label}>
        {texts.open}
      </Button>
      <Dialog
        dialogId={dialogId}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={texts.title}
        closeLabel={common('close')}
        foot={
          <>
            <Button tone="secondary" onClick={() => setOpen(false)}>
              {common('cancel')}
            </Button>
            <form action={action}>
              <Button type="submit" tone="danger">
                {texts.submit}
              </Button>
            </form>
          </>
        }
      >
        {children}
      </Dialog>
    </>
  )
}
