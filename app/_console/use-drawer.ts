'use client'

import { useEffect, useState } from 'react'

export interface Drawer {
  readonly isOpen: boolean
  readonly toggle: () => void
}

/** The right column where there is no room for it: it slides over and closes with Esc. */
export function useDrawer(): Drawer {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) setOpen(false)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [isOpen])
  return { isOpen, toggle: () => setOpen(!isOpen) }
}
