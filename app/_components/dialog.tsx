'use client'

import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'

interface DialogProps {
  readonly dialogId: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  readonly children: ReactNode
  readonly foot?: ReactNode
}

/** A native modal: keeps the focus inside, closes with Esc or a tap beside it, and gives the focus back. */
export function Dialog({ dialogId, isOpen, onClose, title, closeLabel, children, foot }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    if (isOpen && !dialog.open) dialog.showModal()
    if (!isOpen && dialog.open) dialog.close()
  }, [isOpen])

  useEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    // A tap that starts inside (selecting text) and ends on the backdrop is no wish to leave.
    let startedOutside = false
    const press = (event: PointerEvent) => {
      startedOutside = event.target === dialog
    }
    const tap = (event: MouseEvent) => {
      if (startedOutside && event.target === dialog) dialog.close()
    }
    dialog.addEventListener('pointerdown', press)
    dialog.addEventListener('click', tap)
    return () => {
      dialog.removeEventListener('pointerdown', press)
      dialog.removeEventListener('click', tap)
    }
  }, [])

  return (
    <dialog ref={ref} className="dialog" aria-labelledby={`${dialogId}-title`} onClose={onClose}>
      <div className="dialog-body">
        <div className="flex items-start justify-between gap-4">
          <h2 id={`${dialogId}-title`} className="text-head">
            {title}
          </h2>
          <button
            type="button"
            className="dialog-close"
            aria-label={closeLabel}
            onClick={() => {
              ref.current?.close()
            }}
          >
            <X aria-hidden="true" />
          </button>
        </div>
        {children}
        {foot !== undefined && <div className="dialog-foot">{foot}</div>}
      </div>
    </dialog>
  )
}
