'use client'

import { useTranslations } from 'next-intl'
import { useLive } from '@/app/_live/live-provider'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'

interface LampProps {
  readonly isOn: boolean
  /** Said where the sign alone would not be enough. */
  readonly label?: string
}

/** Filled when all is well, open when not: the shape says it too. */
function Lamp({ isOn, label }: LampProps) {
  return (
    <svg
      viewBox="0 0 12 12"
      className="size-3"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <circle
        cx={6}
        cy={6}
        r={isOn ? 6 : 4.5}
        fill={isOn ? 'var(--ok)' : 'none'}
        stroke={isOn ? 'none' : 'var(--warn)'}
        strokeWidth={3}
      />
    </svg>
  )
}

/** How many people and screens follow, and whether this console itself is connected. */
export function HeadCounts({ view }: { readonly view: ConsoleView }) {
  const t = useTranslations('console')
  const common = useTranslations('common')
  const phone = useTranslations('phone.connection')
  const isLive = useLive((state) => state.connection.status === 'live')
  return (
    <div className="head-counts">
      <p>
        <Lamp isOn={isLive} label={phone(isLive ? 'live' : 'reconnecting')} />
        {t.rich('people', { count: view.here, b: (words) => <b>{words}</b> })}
      </p>
      <p>
        <Lamp isOn={view.screens > 0} />
        {t.rich('screens', { count: view.screens, b: (words) => <b>{words}</b> })}
      </p>
      <p>{common(`modes.${view.mode}.name`)}</p>
    </div>
  )
}
