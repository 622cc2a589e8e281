import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { OutcomeCounts } from '@/lib/domain/steps/lookback/message'
import { outcomeKinds } from '@/lib/domain/workshop/outcome-kinds'

/** How many see it which way: one strip in three patterns, with the number beside each word. */
export function OutcomeBar({ counts }: { readonly counts: OutcomeCounts | undefined }) {
  const t = useTranslations('steps.lookback')
  const patternId = useId()
  if (!counts) return <p className="text-ink-2">{t('screen.tooFew')}</p>
  const people = outcomeKinds.reduce((sum, kind) => sum + counts[kind], 0)
  const share = (count: number) => `${(100 * count) / Math.max(1, people)}%`
  const strips = outcomeKinds.map((kind, index) => ({
    kind,
    before: outcomeKinds.slice(0, index).reduce((sum, earlier) => sum + counts[earlier], 0),
  }))
  return (
    <div className="outcome-bar">
      <svg aria-hidden="true" className="outcome-strip">
        <pattern id={patternId} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" className="outcome-hatch" />
        </pattern>
        {strips
          .filter(({ kind }) => counts[kind] > 0)
          .map(({ kind, before }) => (
            <rect
              key={kind}
              data-outcome={kind}
              x={share(before)}
              width={share(counts[kind])}
              height="100%"
              {...(kind === 'changed' ? { fill: `url(#${patternId})` } : {})}
            />
          ))}
      </svg>
      <p className="text-ink-2">
        {outcomeKinds.map((kind) => `${t(`outcomes.${kind}`)} ${counts[kind]}`).join(' · ')}
      </p>
    </div>
  )
}
