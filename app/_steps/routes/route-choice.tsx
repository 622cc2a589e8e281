'use client'

import { Info } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { Words } from '@/app/_shell/words'
import type { Route } from '@/lib/domain/steps/routes/config'

interface RouteChoiceProps {
  readonly route: Route
  readonly isChosen: boolean
  readonly onToggle: (isChosen: boolean) => void
}

/** One road to tick, with what it is about behind a button of its own. */
export function RouteChoice({ route, isChosen, onToggle }: RouteChoiceProps) {
  const t = useTranslations('steps.routes.phone')
  const [isOpen, setOpen] = useState(false)
  const { letter, dimension, name, about, firstStep } = route
  const aboutId = `route-${letter}-about`
  return (
    <li className="rounded-m border-2 border-control bg-surface has-checked:border-ink has-checked:bg-lantern-soft">
      <div className="flex items-center">
        <label className="flex min-h-14 min-w-0 flex-1 items-center gap-3 py-2 pl-3">
          <input
            type="checkbox"
            className="size-5 flex-none accent-primary"
            checked={isChosen}
            onChange={(event) => onToggle(event.target.checked)}
          />
          <NumberBadge dimension={dimensionOf(dimension)} label={letter} />
          <Words className="min-w-0 flex-1 leading-snug">{name}</Words>
        </label>
        {about !== '' && (
          <button
            type="button"
            className="icon-button"
            aria-expanded={isOpen}
            aria-controls={aboutId}
            aria-label={t('about', { letter })}
            onClick={() => setOpen(!isOpen)}
          >
            <Info aria-hidden="true" size="1.3em" />
          </button>
        )}
      </div>
      <div id={aboutId} hidden={!isOpen} className="grid gap-2 px-3 pb-3 text-note">
        <p>
          <Words>{about}</Words>
        </p>
        {firstStep !== '' && (
          <p>
            <Words>{t('firstStep', { text: firstStep })}</Words>
          </p>
        )}
      </div>
    </li>
  )
}
