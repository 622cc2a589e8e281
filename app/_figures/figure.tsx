import type { ReactNode } from 'react'

interface FigureProps {
  /** Unique on the page: the ids of title, description and patterns come from it. */
  readonly figureId: string
  readonly title: string
  readonly desc: string
  readonly viewBox: string
  readonly className?: string
  readonly align?: 'middle' | 'bottom' | 'top'
  readonly children: ReactNode
}

const aligned = { middle: 'xMidYMid meet', bottom: 'xMidYMax meet', top: 'xMidYMin meet' } as const

/** Frame of every picture: one image with a name and a description; the same figures stand in a table beside it. */
export function Figure({
  figureId,
  title,
  desc,
  viewBox,
  className = 'figure',
  align = 'middle',
  children,
}: FigureProps) {
  return (
    <svg
      className={className}
      viewBox={viewBox}
      preserveAspectRatio={aligned[align]}
      role="img"
      aria-labelledby={`${figureId}-title`}
      aria-describedby={`${figureId}-desc`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${figureId}-title`}>{title}</title>
      <desc id={`${figureId}-desc`}>{desc}</desc>
      {children}
    </svg>
  )
}
