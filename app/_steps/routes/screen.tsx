'use client'

import { useTranslations } from 'next-intl'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { Route } from '@/lib/domain/steps/routes/config'
import type { RoutesScreenView, WhyView } from '@/lib/domain/steps/routes/view'
import { RoutesFigure, RoutesKey, RoutesTable } from './figure'

const whysInRoom = 4

/** The road the room talks about, whose name stands below: how one could begin, and why people chose it. */
function RouteInFocus({ route, whys }: { readonly route: Route; readonly whys: readonly WhyView[] }) {
  const t = useTranslations('steps.routes.screen')
  return (
    <section className="routes-focus">
      <div className="flex items-center gap-[1.2vh]">
        <NumberBadge dimension={dimensionOf(route.dimension)} label={route.letter} size="screen" />
        <p className="text-screen-note">
          <Words>{t('firstStep', { text: route.firstStep })}</Words>
        </p>
      </div>
      {whys.length > 0 && (
        <ul className="routes-whys">
          {whys.slice(0, whysInRoom).map(({ whyId, text }) => (
            <li key={whyId}>
              <Words>{text}</Words>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The map without light while people choose; after the reveal the roads of the group light up. */
export function RoutesScreen({ step, view, here, size, focusedItemId }: ScreenStepProps<RoutesScreenView>) {
  const t = useTranslations('steps.routes.screen')
  const { shown } = view
  const focused = shown && view.routes.find((route) => route.letter === focusedItemId)
  const isRoom = size === 'room'
  const note = isRoom ? 'text-screen-base text-ink-2' : 'text-ink-2'
  return (
    <ScreenFrame
      over={step.title}
      question={view.question}
      count={{ here, answered: step.answered, label: t('count') }}
      size={size}
    >
      {!shown && <p className={note}>{t('waiting')}</p>}
      {shown && !shown.figures && <p className={note}>{t('tooFew', { count: shown.answers })}</p>}
      <RoutesFigure figureId="screen-routes" view={view} shape={isRoom ? 'wide' : 'tall'} />
      <ShownUpTo kind="routes" count={shown?.shownUpTo} className={note} />
      {focused && isRoom ? (
        <RouteInFocus route={focused} whys={shown.whys.filter((why) => why.letter === focused.letter)} />
      ) : (
        <RoutesKey size={isRoom ? 'screen' : 'note'} isLit={shown?.figures !== undefined} />
      )}
      {!isRoom && <RoutesTable tableId="screen-routes-table" view={view} />}
    </ScreenFrame>
  )
}
