import { useTranslations } from 'next-intl'
import type { OutcomeCounts } from '@/lib/domain/steps/lookback/message'
import { outcomeKinds } from '@/lib/domain/workshop/outcome'

/** How many see it which way: one strip in three patterns, with the number beside each word. */
export function OutcomeBar({ counts }: { readonly counts: OutcomeCounts | undefined }) {
  const t = useTranslations('steps.lookback')
  if (!counts) return <p className="text-ink-2">{t('screen.tooFew')}</p>
  return (
    <div className="outcome-bar">
      <div aria-hidden="true" className="outcome-strip">
        {outcomeKinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <span key={kind} data-outcome={kind} style={{ flexGrow: counts[kind] }} />
          ))}
      </div>
      <p className="text-ink-2">
        {outcomeKinds.map((kind) => `${t(`outcomes.${kind}`)} ${counts[kind]}`).join(' · ')}
      </p>
    </div>
  )
}
