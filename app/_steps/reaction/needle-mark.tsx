import { CircleHelp } from 'lucide-react'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import type { ReactionNeedle } from '@/lib/domain/steps/reaction/config'

interface NeedleMarkProps {
  /** None for a needle that is not on the compass yet. */
  readonly needle: ReactionNeedle | undefined
  readonly size?: 'small' | 'normal' | 'large'
}

export function NeedleMark({ needle, size = 'normal' }: NeedleMarkProps) {
  if (!needle) return <CircleHelp aria-hidden="true" className="number-badge flex-none" />
  return <NumberBadge dimension={dimensionOf(needle.dimension)} label={needle.number} size={size} />
}
