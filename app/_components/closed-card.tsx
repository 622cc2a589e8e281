import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'

interface ClosedCardProps {
  readonly title: string
  /** What happens now. */
  readonly children: ReactNode
  /** What to do with something that was not sent yet. */
  readonly action?: ReactNode
}

export function ClosedCard({ title, children, action }: ClosedCardProps) {
  return (
    <div className="card bg-sunk">
      <p className="flex items-start gap-2 font-bold">
        <Lock aria-hidden="true" size="1.2em" className="mt-0.5 flex-none" />
        <span>{title}</span>
      </p>
      <div className="text-ink-2">{children}</div>
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  )
}
