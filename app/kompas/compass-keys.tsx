'use client'

import { useEffect, useRef, useState } from 'react'

interface CompassKeysProps {
  /** Read before anything is chosen: how one walks. */
  readonly hint: string
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * Arrow keys go round the compass, and the name of the needle one is at stands below it. Without script the needles
 * are links like any other.
 */
export function CompassKeys({ hint }: CompassKeysProps) {
  const [name, setName] = useState('')
  const marker = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    const walk = marker.current?.parentElement?.querySelector('[data-walk]')
    if (!walk) return
    const links = [...walk.querySelectorAll<SVGAElement>('a')]
    const nameOf = (target: EventTarget | null) => {
      const link = target instanceof Element ? target.closest('a') : null
      return link?.getAttribute('aria-label') ?? ''
    }

    function onKey(event: Event): void {
      if (!(event instanceof KeyboardEvent)) return
      const at = links.findIndex((link) => link === document.activeElement)
      const step = steps[event.key]
      if (at < 0 || step === undefined) return
      event.preventDefault()
      links[(at + step + links.length) % links.length]?.focus()
    }
    const show = (event: Event) => setName(nameOf(event.target))
    const clear = () => setName(nameOf(document.activeElement))
    walk.addEventListener('keydown', onKey)
    walk.addEventListener('focusin', show)
    walk.addEventListener('pointerover', show)
    walk.addEventListener('pointerleave', clear)
    return () => {
      walk.removeEventListener('keydown', onKey)
      walk.removeEventListener('focusin', show)
      walk.removeEventListener('pointerover', show)
      walk.removeEventListener('pointerleave', clear)
    }
  }, [])

  return (
    <p ref={marker} className="walk-name" aria-hidden="true">
      {name === '' ? hint : name}
    </p>
  )
}
