import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import type { DilemmaScreenView } from '@/lib/domain/steps/dilemma/view'
import { DilemmaFigure } from './figure'

interface FloorFigureProps {
  readonly view: DilemmaScreenView
  readonly round: string
  readonly size: 'screen' | 'console' | 'report'
}

/** How many points there are, and what to do, in words. */
export function FloorWords({ view, round }: Omit<FloorFigureProps, 'size'>) {
  const t = useTranslations('steps.dilemma.floor')
  const floor = view.rounds.find((each) => each.round === round)?.floor
  if (!floor) return null
  return (
    <p>
      <Words className="font-label">{t('people', { count: floor.people })}</Words>{' '}
      <Words>{floor.counts ? t('open') : `${t('open')} ${t('few')}`}</Words>
    </p>
  )
}

/** The open floor as it is now; nothing as long as there are too few points to show. */
export function FloorFigure({ view, round, size }: FloorFigureProps) {
  const floor = view.rounds.find((each) => each.round === round)?.floor
  if (!floor?.counts) return null
  return (
    <DilemmaFigure
      figureId={`${size}-floor`}
      size={size}
      subject={view.subject}
      poles={view.poles}
      rounds={[]}
      floor={floor}
    />
  )
}
