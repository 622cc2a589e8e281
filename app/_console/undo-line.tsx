'use client'

import { Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { useUndoing } from './use-run'

/** Long enough to notice a mistake; it waits as long as somebody points at it. */
const offeredMs = 30_000

/** What was just done, with the way back. The place is always there, so that nothing moves when words come. */
export function UndoLine() {
  const t = useTranslations('console.undo')
  const { offer, takeBack, dismiss } = useUndoing()
  const [isHeld, setHeld] = useState(false)
  const line = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!offer || isHeld) return
    const timer = setTimeout(dismiss, offeredMs)
    return () => clearTimeout(timer)
  }, [offer, isHeld, dismiss])

  return (
    <div ref={line} role="status" tabIndex={-1} className="undo-line">
      {offer && (
        <>
          <span className="undo-deed" dir="auto">
            {t(`did.${offer.deed}`, { title: offer.title ?? '' })}
          </span>
          <Button
            tone="text"
            size="small"
            icon={<Undo2 aria-hidden="true" size="1.1em" />}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
            onClick={() => {
              setHeld(false)
              line.current?.focus()
              void takeBack()
            }}
          >
            {t('back')}
          </Button>
        </>
      )}
    </div>
  )
}
