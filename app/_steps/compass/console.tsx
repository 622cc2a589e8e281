'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { useAnnounce } from '@/app/_live/announcer'
import { ScaleStrip } from '@/app/_figures/scale-strip'
import { Words } from '@/app/_shell/words'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { CompassCommand } from '@/lib/domain/steps/compass/message'
import type { CompassConsoleView, CompassNeedleView } from '@/lib/domain/steps/compass/view'

const orders = ['compass', 'gap', 'spread'] as const

type CompassConsoleProps = ConsoleStepProps<CompassConsoleView, CompassCommand>

interface NeedleLineProps {
  readonly needle: CompassNeedleView
  readonly isFocused: boolean
  readonly onFocus: () => void
  /** A talk about this needle comes right after this step. */
  readonly onPlan: () => Promise<boolean>
}

function NeedleLine({ needle, isFocused, onFocus, onPlan }: NeedleLineProps) {
  const t = useTranslations('steps.compass')
  const format = useFormatter()
  const announce = useAnnounce()
  const { number, dimension, name, figures, cannotSay } = needle
  const shown = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const words = figures
    ? `${t('phone.values', { now: shown(figures.now), desired: shown(figures.desired) })} · ${t('console.spread', { low: shown(figures.band[0]), high: shown(figures.band[1]) })}`
    : t('table.hidden')
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line py-2">
      <NumberBadge dimension={dimensionOf(dimension)} label={number} />
      <div className="min-w-0">
        <p className="leading-tight font-label">
          <Words>{name}</Words>
        </p>
        <ScaleStrip
          figureId={`console-needle-${number}`}
          title={name}
          desc={words}
          dimension={dimensionOf(dimension)}
          tooFew={figures === undefined}
          {...(figures ? { now: figures.now, desired: figures.desired, band: figures.band } : {})}
        />
        <p className="text-note text-ink-2">
          {words}
          {cannotSay !== undefined && cannotSay > 0 && ` · ${t('screen.without', { count: cannotSay })}`}
        </p>
      </div>
      <div className="grid gap-1">
        <Button
          tone={isFocused ? 'main' : 'secondary'}
          size="small"
          aria-pressed={isFocused}
          aria-label={`${isFocused ? t('console.talking') : t('console.talkAbout')}: ${name}`}
          onClick={onFocus}
        >
          {isFocused ? t('console.talking') : t('console.talkAbout')}
        </Button>
        <Button
          tone="text"
          size="small"
          aria-label={`${t('console.talkNext')}: ${name}`}
          onClick={() => void onPlan().then((isThere) => isThere && announce(t('console.planned', { name })))}
        >
          {t('console.talkNext')}
        </Button>
      </div>
    </li>
  )
}

/** The needles as a list that can be ordered, each with a way to talk about it next. */
export function CompassConsole({ view, send, setFocus, focusedItemId, planNext }: CompassConsoleProps) {
  const t = useTranslations('steps.compass.console')
  if (!view.needles) return <p className="text-ink-2">{t('notShown')}</p>
  return (
    <div className="grid gap-2">
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="sr-only">{t('sort')}</legend>
        {orders.map((by) => (
          <ChoiceChip
            key={by}
            kind="radio"
            name="compass-order"
            label={t(`sorted.${by}`)}
            checked={view.by === by}
            onChange={() => void send({ type: 'SortNeedles', by })}
          />
        ))}
      </fieldset>
      {view.keptBack !== undefined && (
        <p className="text-note text-ink-2">{t('keptBack', { list: view.keptBack.join(', ') })}</p>
      )}
      <ol>
        {view.needles.map((needle) => {
          const itemId = String(needle.number)
          const isFocused = focusedItemId === itemId
          return (
            <NeedleLine
              key={needle.number}
              needle={needle}
              isFocused={isFocused}
              onFocus={() => setFocus(isFocused ? null : itemId)}
              onPlan={() => planNext('talk', { needle: needle.number })}
            />
          )
        })}
      </ol>
    </div>
  )
}
