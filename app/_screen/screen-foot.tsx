'use client'

import { useTranslations } from 'next-intl'
import { Clock } from '@/app/_shell/clock'
import { Words } from '@/app/_shell/words'
import { CodeInParts } from '@/app/_shell/code-in-parts'
import { ScreenSpeaker } from './screen-speaker'
import type { ScreenView } from '@/lib/domain/workshop/view'

/** What we look at together, the shared clock, and how one still comes in. */
export function ScreenFoot({ view }: { readonly view: ScreenView }) {
  const t = useTranslations('screen')
  const { focus, countdown, door, locked, speaking } = view
  return (
    <footer className="screen-foot">
      {focus && !view.blank ? (
        <p className="screen-focus text-screen-base font-label">
          <Words>{focus.text}</Words>
        </p>
      ) : (
        <span className="flex-1" />
      )}
      {speaking && !view.blank && <ScreenSpeaker speaking={speaking} />}
      {countdown && (
        <Clock countdown={countdown} look="words" className="text-screen-lead font-heading tabular-nums" />
      )}
      {door && !locked && (
        <p className="text-right text-screen-note text-ink-2">
          {t('joinAt', { address: door.address })}{' '}
          <CodeInParts code={door.code} className="font-heading text-ink" />
        </p>
      )}
    </footer>
  )
}
