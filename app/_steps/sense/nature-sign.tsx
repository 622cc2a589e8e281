import { CloudFog, Infinity as Loop, Puzzle, Scale } from 'lucide-react'
import type { Nature } from '@/lib/domain/steps/sense/nature'

const signs = { puzzle: Puzzle, dilemma: Scale, paradox: Loop, mystery: CloudFog } as const

/** Decoration beside the name. */
export function NatureSign({
  nature,
  className = 'size-6',
}: {
  readonly nature: Nature
  readonly className?: string
}) {
  const Sign = signs[nature]
  return <Sign aria-hidden="true" className={`flex-none ${className}`} />
}
