'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useAnnounce } from '@/app/_live/announcer'
import type { SharedView } from '@/lib/domain/workshop/view'

/** Nothing opens over somebody who writes or drags. */
function isBusy(isPressed: boolean): boolean {
  const active = document.activeElement
  const isWriting =
    active instanceof HTMLTextAreaElement ||
    (active instanceof HTMLInputElement && ['text', 'search', 'number', 'date'].includes(active.type))
  return isWriting || isPressed
}

/** `page`: it covers the task. `waiting`: somebody was busy when it came. `left`: they went back to their task. */
type Stand = 'none' | 'page' | 'waiting' | 'left'

export interface FocusPage {
  readonly stand: Stand
  readonly open: () => void
  readonly leave: () => void
}

/** What everybody looks at comes to the front once, when it is chosen; from then on each goes their own way. */
export function useFocusPage(focus: SharedView['focus']): FocusPage {
  const t = useTranslations('phone.bring')
  const announce = useAnnounce()
  const [shown, setShown] = useState<{ readonly key: string; readonly stand: Stand }>()
  const isPressed = useRef(false)
  const said = useRef('')
  const text = focus?.text ?? ''
  const key = focus ? `${focus.stepId} ${focus.itemId}` : ''

  useEffect(() => {
    const press = () => (isPressed.current = true)
    const release = () => (isPressed.current = false)
    const options = { capture: true }
    window.addEventListener('pointerdown', press, options)
    window.addEventListener('pointerup', release, options)
    window.addEventListener('pointercancel', release, options)
    return () => {
      window.removeEventListener('pointerdown', press, options)
      window.removeEventListener('pointerup', release, options)
      window.removeEventListener('pointercancel', release, options)
    }
  }, [])

  useEffect(() => {
    if (said.current === key) return
    said.current = key
    if (key === '') return
    announce(t('announce', { text }))
    setTimeout(() => setShown({ key, stand: isBusy(isPressed.current) ? 'waiting' : 'page' }))
  }, [key, text, announce, t])

  const stand = key !== '' && shown?.key === key ? shown.stand : 'none'
  return {
    stand,
    open: () => setShown({ key, stand: 'page' }),
    leave: () => setShown({ key, stand: 'left' }),
  }
}
