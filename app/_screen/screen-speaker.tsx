'use client'

import { useTranslations } from 'next-intl'
import { TurnRing } from '@/app/_shell/turn-ring'
import type { SpeakerView, SpeakingView } from '@/lib/domain/workshop/view-speaking'

/** Who has the floor, and who comes after. */
export function ScreenSpeaker({ speaking }: { readonly speaking: SpeakingView }) {
  const t = useTranslations('screen.speaking')
  const { turn, waiting } = speaking
  if (!turn && waiting.length === 0) return null
  const nameOf = ({ name, seat }: SpeakerView) => name ?? t('seat', { seat })
  return (
    <div className="flex items-center gap-[1.5vh]">
      {turn && (
        <>
          <TurnRing since={turn.since} size="screen" />
          <p className="text-screen-base font-label">
            <span className="block text-screen-note text-ink-2">{t('speaks')}</span>
            <bdi>{nameOf(turn)}</bdi>
          </p>
        </>
      )}
      {waiting.length > 0 && (
        <p className="text-screen-note text-ink-2">{t('waiting', { count: waiting.length })}</p>
      )}
    </div>
  )
}
