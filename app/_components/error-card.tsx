import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

interface ErrorCardProps {
  /** What happened. */
  readonly title: string
  /** What stays: what was typed is never lost without a word. */
  readonly children: ReactNode
  /** One thing to do. */
  readonly action?: ReactNode
}

export function ErrorCard({ title, children, action }: ErrorCardProps) {
  return (
    <div className="card border-2 border-error bg-surface" role="alert">
      <p className="flex items-start gap-2 font-bold text-error">
        <TriangleAlert aria-hidden="true" size="1.3em" className="mt-0.5 flex-none" />
        <span>{title}</span>
      </p>
      <div className="text-ink-2">{children}</div>
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  )
}
