'use client'

import { useTranslations } from 'next-intl'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { Words } from '@/app/_shell/words'
import type { Route } from '@/lib/domain/steps/routes/config'
import type { RoutesOwn } from '@/lib/domain/steps/routes/view'

interface OwnRoutesProps {
  readonly routes: readonly Route[]
  readonly choices: RoutesOwn['choices']
}

/** The roads this person chose, each with the line why. */
export function OwnRoutes({ routes, choices }: OwnRoutesProps) {
  const t = useTranslations('steps.routes.after')
  return (
    <ul className="grid gap-3">
      {choices.map(({ letter, why }) => {
        const route = routes.find((each) => each.letter === letter)
        if (!route) return null
        return (
          <li key={letter} className="flex items-start gap-3">
            <NumberBadge dimension={dimensionOf(route.dimension)} label={letter} />
            <span className="min-w-0 flex-1">
              <Words className="block leading-snug font-label">{route.name}</Words>
              <span className="block text-note text-ink-2">
                {why === '' ? t('noWhy') : <Words>{why}</Words>}
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
