'use client'

import type { ReactNode } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** From large to small; below the last one nobody can read it, and it fades out at the bottom instead. */
const sizes = [2, 1.8, 1.6, 1.4, 1.25, 1.1, 1, 0.9, 0.8, 0.7]
const smallest = 0.7
/** What is made for a hand keeps the width of one: narrower, its words would break. */
const narrowest = 270
/** So many still stand in one row. */
const mostInRow = 4

/** Draws the one child of a box as large as it fits, and tells how large that is. */
function fitBox(box: HTMLElement): number {
  const content = box.firstElementChild
  if (!(content instanceof HTMLElement)) return smallest
  const size = sizes.find((each) => {
    if (each > 1 && box.clientWidth / each < narrowest) return false
    content.style.zoom = String(each)
    return content.getBoundingClientRect().height <= box.clientHeight
  })
  content.style.zoom = String(size ?? smallest)
  box.toggleAttribute('data-cut', size === undefined)
  return size ?? 0
}

function layOut(grid: HTMLElement, columns: number, count: number): number {
  const rows = Math.ceil(count / columns)
  grid.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`
  grid.style.gridTemplateRows = `repeat(${rows}, minmax(0, 1fr))`
  const boxes = [...grid.querySelectorAll<HTMLElement>('.fit-box')]
  return Math.min(...boxes.map(fitBox))
}

/** Lists want tall places and lines want wide ones: the layout that draws the smallest part largest wins. */
function fitGrid(grid: HTMLElement | null): void {
  const count = grid?.children.length ?? 0
  if (!grid || count === 0) return
  const columns = [...new Set([Math.ceil(Math.sqrt(count)), Math.ceil(Math.sqrt(count * 2))])]
  const choices = count <= mostInRow ? [...new Set([...columns, count])] : columns
  const [best = 1] = choices
    .map((each) => [each, layOut(grid, each, count)] as const)
    .reduce((one, other) => (other[1] > one[1] ? other : one))
  layOut(grid, best, count)
}

interface FitGridProps {
  readonly className: string
  /** List items, each with a `fit-box` around what is to be drawn as large as it fits. */
  readonly children: ReactNode
}

/** Places things beside each other so that all are seen, each as large as it can be: the back row reads along. */
export function FitGrid({ className, children }: FitGridProps) {
  const grid = useRef<HTMLUListElement>(null)

  useLayoutEffect(() => fitGrid(grid.current))

  useEffect(() => {
    const element = grid.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => fitGrid(element))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <ul ref={grid} className={className}>
      {children}
    </ul>
  )
}
