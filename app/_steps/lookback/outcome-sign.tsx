import { Check, CircleDashed, CornerUpRight, Wind } from 'lucide-react'
import type { OutcomeKind } from '@/lib/domain/workshop/outcome-kinds'

const signs = { kept: Check, changed: CornerUpRight, 'let-go': Wind, open: CircleDashed } as const

/** What became of a promise, as a sign beside its word: gone on, another turn, blown away, still open. */
export function OutcomeSign({
  outcome,
  className = 'size-[1.2em]',
}: {
  readonly outcome: OutcomeKind | 'open'
  readonly className?: string
}) {
  const Sign = signs[outcome]
  return <Sign aria-hidden="true" className={`flex-none ${className}`} />
}
