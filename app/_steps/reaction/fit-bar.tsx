import { useTranslations } from 'next-intl'
import type { FitCounts } from '@/lib/domain/steps/reaction/fit'
import { fits, totalFits } from '@/lib/domain/steps/reaction/fit'

const width = 1000
const gap = 6

/** How many find that the words fit: a bar in three parts, and the same in words. */
export function FitBar({ counts }: { readonly counts: FitCounts | undefined }) {
  const t = useTranslations('steps.reaction')
  if (!counts) return <p className="fit-words">{t('screen.tooFew')}</p>
  const all = totalFits(counts)
  const starts = { fits: 0, nearly: counts.fits, off: counts.fits + counts.nearly }
  return (
    <div className="fit">
      <svg className="fit-bar" viewBox={`0 0 ${width} 40`} preserveAspectRatio="none" aria-hidden="true">
        {fits.map((fit) => (
          <rect
            key={fit}
            x={Math.round((starts[fit] / all) * width)}
            width={Math.max(0, Math.round((counts[fit] / all) * width) - gap)}
            height="40"
            className="fit-part"
            data-fit={fit}
          />
        ))}
      </svg>
      <p className="fit-words">
        {fits.map((fit) => (
          <span key={fit} className="fit-word" data-fit={fit}>
            {t(`fits.${fit}`)} <strong className="tabular-nums">{counts[fit]}</strong>
          </span>
        ))}
      </p>
    </div>
  )
}
