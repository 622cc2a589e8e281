'use client'

import { Drama, Hand } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { useAnnounce } from '@/app/_live/announcer'
import { useLive, useSend } from '@/app/_live/live-provider'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { useEffect } from 'react'

/** What only the jester reads: the side that the group leaves out. */
function JesterCard({ prompts }: { readonly prompts: readonly string[] }) {
  const t = useTranslations('phone.jester')
  const announce = useAnnounce()
  useEffect(() => announce(t('title')), [announce, t])
  return (
    <Card tone="lantern">
      <h2 className="flex items-center gap-2 text-lead">
        <Drama aria-hidden="true" /> {t('title')}
      </h2>
      <p>{t('text')}</p>
      <ul className="list-disc pl-5">
        {prompts.map((prompt) => (
          <li key={prompt} dir="auto" className="font-label">
            {prompt}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Raising one's hand in the talk, and the role of the jester. */
export function SpeakingPart({ view }: { readonly view: PhoneView }) {
  const t = useTranslations('phone.speaking')
  const send = useSend()
  const seat = useLive((state) => state.own?.seat)
  const prompts = useLive((state) => state.own?.jester)
  const { speaking, mode } = view
  const speaks = speaking?.turn !== undefined && speaking.turn.seat === seat
  const place = speaking?.waiting.findIndex((each) => each.seat === seat) ?? -1
  const isUp = place >= 0
  const isWilling = seat !== undefined && (speaking?.volunteerSeats.includes(seat) ?? false)
  const isJester = seat !== undefined && speaking?.jesterSeat === seat
  return (
    <section aria-label={t('title')} className="grid gap-3">
      {isJester && prompts && <JesterCard prompts={prompts} />}
      {speaks ? (
        <p role="status" className="text-lead font-label">
          {t('yourTurn')}
        </p>
      ) : (
        <>
          <Button
            tone={isUp ? 'main' : 'secondary'}
            aria-pressed={isUp}
            icon={<Hand aria-hidden="true" size="1.2em" />}
            onClick={() => void send({ type: 'RaiseHand', raised: !isUp }, 'hand')}
          >
            {isUp ? t('lower') : t('raise')}
          </Button>
          <p className="text-note text-ink-2">
            {isUp
              ? t('waiting', { count: speaking?.waiting.length ?? 1 })
              : mode === 'named'
                ? t('hintNamed')
                : t('hint', { seat: seat ?? 0 })}
          </p>
        </>
      )}
      {!isJester && (
        <Button
          tone="text"
          aria-pressed={isWilling}
          onClick={() => void send({ type: 'VolunteerAsJester', willing: !isWilling }, 'jester')}
        >
          {isWilling ? t('jesterOffered') : t('jesterOffer')}
        </Button>
      )}
    </section>
  )
}
