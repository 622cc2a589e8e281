'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { Words } from '@/app/_shell/words'
import { JumpNotice } from '@/app/_steps/jump-notice'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { RoutesCommand } from '@/lib/domain/steps/routes/message'
import type { Route } from '@/lib/domain/steps/routes/config'
import type { RouteFigures, RoutesConsoleView, RoutesShown } from '@/lib/domain/steps/routes/view'
import { WhyLine } from './why-line'

export type RoutesConsoleProps = ConsoleStepProps<RoutesConsoleView, RoutesCommand>

interface RouteLineProps {
  readonly route: Route
  readonly figures: RouteFigures | undefined
  readonly isFocused: boolean
  readonly onFocus: () => void
}

function RouteLine({ route, figures, isFocused, onFocus }: RouteLineProps) {
  const t = useTranslations('steps.routes.console')
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3">
      <NumberBadge dimension={dimensionOf(route.dimension)} label={route.letter} />
      <p>
        <Words className="leading-tight font-label">{route.name}</Words>
        {figures && (
          <span className="block text-note text-ink-2">
            {t('times', { count: figures.count })}
            {figures.lit && ` · ${t('lit')}`}
          </span>
        )}
      </p>
      <Button tone={isFocused ? 'main' : 'secondary'} size="small" aria-pressed={isFocused} onClick={onFocus}>
        {isFocused ? t('talking') : t('talkAbout')}
      </Button>
    </div>
  )
}

/** Most chosen first; in compass order as long as there are no figures. */
function inOrder(routes: readonly Route[], figures: RoutesShown['figures']): readonly Route[] {
  if (!figures) return routes
  const times = ({ letter }: Route) => figures[letter]?.count ?? 0
  return [...routes].sort((a, b) => times(b) - times(a))
}

/** The roads with how often each was chosen and why, each with a way to talk about it. */
export function RoutesConsole({ view, send, setFocus, focusedItemId }: RoutesConsoleProps) {
  const t = useTranslations('steps.routes')
  const { shown, routes } = view
  const focusOn = (itemId: string) => () => setFocus(focusedItemId === itemId ? null : itemId)
  const whys = (letter: string | undefined) =>
    (shown?.whys ?? [])
      .filter((why) => why.letter === letter)
      .map((why) => (
        <WhyLine
          key={why.whyId}
          why={why}
          isFocused={focusedItemId === why.whyId}
          onFocus={focusOn(why.whyId)}
          onHide={() => void send({ type: 'HideWhy', whyId: why.whyId, hidden: !why.hidden })}
        />
      ))
  if (!shown) {
    return (
      <div className="grid gap-3">
        <JumpNotice title={t('jump.title')} text={t('jump.text')} />
        <p className="text-ink-2">{t('console.notShown')}</p>
        <p className="text-note text-ink-2">{t('console.whyCount', { count: view.whyCount })}</p>
      </div>
    )
  }
  const loose = whys(undefined)
  return (
    <div className="grid gap-3">
      {!shown.figures && <p className="text-ink-2">{t('console.tooFew')}</p>}
      <ShownUpTo kind="routes" count={shown.shownUpTo} />
      <ol>
        {inOrder(routes, shown.figures).map((route) => (
          <li key={route.letter} className="grid gap-1 border-t border-line py-2">
            <RouteLine
              route={route}
              figures={shown.figures?.[route.letter]}
              isFocused={focusedItemId === route.letter}
              onFocus={focusOn(route.letter)}
            />
            <ul className="pl-11">{whys(route.letter)}</ul>
          </li>
        ))}
      </ol>
      {loose.length > 0 && (
        <section>
          <h4 className="console-label">{t('console.whys')}</h4>
          <ul>{loose}</ul>
        </section>
      )}
      {shown.whys.length === 0 && <p className="text-note text-ink-2">{t('console.noWhys')}</p>}
    </div>
  )
}
