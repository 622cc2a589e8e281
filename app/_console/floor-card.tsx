'use client'

import { Drama, Hand } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { TurnRing } from '@/app/_shell/turn-ring'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useRun } from './use-run'

/** Who wants to speak, in the order that is proposed, who speaks, and who argues against. */
export function FloorCard({ view }: { readonly view: ConsoleView }) {
  const t = useTranslations('console.floor')
  const run = useRun()
  const { handIds, turns, turnId, since, volunteerIds, jesterId } = view.floor
  const nameOf = (participantId: string) => {
    const person = view.people[participantId]
    return person?.name ?? t('seat', { seat: person?.seat ?? 0 })
  }
  return (
    <Card>
      <h3 className="console-label flex items-center gap-2">
        <Hand aria-hidden="true" size="1em" /> {t('title')}
      </h3>
      {turnId !== undefined && since !== undefined && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <bdi className="min-w-0 basis-full truncate font-label">{nameOf(turnId)}</bdi>
          <TurnRing since={since} size="phone" />
          <Button
            tone="secondary"
            size="small"
            onClick={() => void run({ type: 'GiveTurn', participantId: null })}
          >
            {t('end')}
          </Button>
        </div>
      )}
      {handIds.length === 0 ? (
        turnId === undefined && <p className="text-note text-ink-2">{t('none')}</p>
      ) : (
        <ol className="grid">
          {handIds.map((participantId) => (
            <li key={participantId} className="flex min-h-11 flex-wrap items-center gap-x-3 py-1">
              <bdi className="min-w-0 basis-full truncate">{nameOf(participantId)}</bdi>
              <span className="flex-1 text-note text-ink-2">
                {t('turns', { count: turns[participantId] ?? 0 })}
              </span>
              <Button
                tone="secondary"
                size="small"
                aria-label={t('speaksLabel', { who: nameOf(participantId) })}
                onClick={() => void run({ type: 'GiveTurn', participantId })}
              >
                {t('speaks')}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-2">
        <Drama aria-hidden="true" size="1.1em" />
        <span className="min-w-24 flex-1">
          {jesterId === undefined
            ? t('volunteers', { count: volunteerIds.length })
            : t('jester', { who: nameOf(jesterId) })}
        </span>
        <Button tone="secondary" size="small" onClick={() => void run({ type: 'DrawJester' })}>
          {jesterId === undefined ? t('draw') : t('drawAgain')}
        </Button>
        {volunteerIds.map((participantId) => (
          <Button
            key={participantId}
            tone="secondary"
            size="small"
            aria-label={t('choose', { who: nameOf(participantId) })}
            onClick={() => void run({ type: 'AppointJester', participantId })}
          >
            {t('chooseShort', { who: nameOf(participantId) })}
          </Button>
        ))}
        {jesterId !== undefined && (
          <Button
            tone="text"
            size="small"
            onClick={() => void run({ type: 'AppointJester', participantId: null })}
          >
            {t('noJester')}
          </Button>
        )}
      </div>
    </Card>
  )
}
