import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import type { Subject } from '@/lib/domain/steps/subject'

interface SubjectBadgeProps {
  readonly subject: Subject
  readonly size?: 'small' | 'normal' | 'large' | 'screen'
}

/** The number of a needle or the letter of a route, in the shape of its dimension. */
export function SubjectBadge({ subject, size = 'normal' }: SubjectBadgeProps) {
  const label = subject.type === 'needle' ? subject.number : subject.letter
  return <NumberBadge dimension={dimensionOf(subject.dimension)} label={label} size={size} />
}
