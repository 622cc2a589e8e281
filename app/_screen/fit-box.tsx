'use client'

import type { ReactNode } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** From large to small; below the last one nobody can read it, and it fades out at the bottom instead. */
const sizes = [2, 1.8, 1.6, 1.4, 1.25, 1.1, 1, 0.9, 0.8, 0.7]

function fit(box: HTMLElement | null, content: HTMLElement | null): void {
  if (!box || !content) return
  const size = sizes.find((each) => {
    content.style.zoom = String(each)
    return content.getBoundingClientRect().height <= box.clientHeight
  })
  content.style.zoom = String(size ?? sizes.at(-1))
  box.toggleAttribute('data-cut', size === undefined)
}

/** Draws what a hand would hold as large as it fits: phone letters cannot be read from the back row. */
export function FitBox({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => fit(box.current, content.current))

  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => fit(box.current, content.current))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <div ref={box} className="fit-box">
      <div ref={content}>{children}</div>
    </div>
  )
}
