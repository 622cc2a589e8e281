import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { natures } from '@/lib/domain/steps/sense/nature'
import type { Nature, NatureCounts } from '@/lib/domain/steps/sense/nature'
import type { SenseReasonView } from '@/lib/domain/steps/sense/view'
import { NatureSign } from './nature-sign'
import { PeopleDots } from './people-dots'

interface SplitProps {
  readonly counts: NatureCounts
  readonly size: 'room' | 'page'
  /** Only those that say which of the four they belong to are shown. */
  readonly reasons?: readonly SenseReasonView[]
  /** How many reasons fit under one of the four. */
  readonly mostReasons?: number
}

function ReasonsUnder({
  reasons,
  most,
}: {
  readonly reasons: readonly SenseReasonView[]
  readonly most: number
}) {
  const t = useTranslations('steps.sense.screen')
  if (reasons.length === 0) return null
  const left = reasons.length - most
  return (
    <ul className="split-reasons">
      {reasons.slice(0, most).map(({ reasonId, text }) => (
        <li key={reasonId}>
          <Words>{text}</Words>
        </li>
      ))}
      {left > 0 && <li className="text-ink-2">{t('more', { count: left })}</li>}
    </ul>
  )
}

/** The four side by side: how many people see each, and why where that may be told. */
export function Split({ counts, size, reasons = [], mostReasons = 3 }: SplitProps) {
  const t = useTranslations('steps.sense')
  const common = useTranslations('common')
  const most = Math.max(...natures.map((nature) => counts[nature]))
  const under = (nature: Nature) => reasons.filter((reason) => reason.nature === nature)
  return (
    <ul className={size === 'room' ? 'split split-room' : 'split'} aria-label={t('screen.split')}>
      {natures.map((nature) => (
        <li key={nature} className="split-part" data-most={counts[nature] === most}>
          <p className="split-name">
            <NatureSign nature={nature} className={size === 'room' ? 'size-[5vh]' : 'size-6'} />
            <span className="font-heading">{t(`natures.${nature}.name`)}</span>
            <span className="ml-auto tabular-nums">
              {size === 'room' && <strong aria-hidden="true">{counts[nature]}</strong>}
              <span className={size === 'room' ? 'sr-only' : ''}>
                {common('people', { count: counts[nature] })}
              </span>
            </span>
          </p>
          {size === 'room' && <p className="split-about">{t(`natures.${nature}.about`)}</p>}
          <PeopleDots count={counts[nature]} most={most} />
          <ReasonsUnder reasons={under(nature)} most={mostReasons} />
        </li>
      ))}
    </ul>
  )
}
