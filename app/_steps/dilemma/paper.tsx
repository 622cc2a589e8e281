'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { CountRow } from '@/app/_paper/count-row'
import { PaperStanding } from '@/app/_paper/paper-standing'
import { Words } from '@/app/_shell/words'
import type { PaperPartProps } from '@/app/_steps/parts'
import type { DilemmaConfig } from '@/lib/domain/steps/dilemma/config'
import { dilemmaRounds } from '@/lib/domain/steps/dilemma/course'
import type { DilemmaCommand } from '@/lib/domain/steps/dilemma/message'

type Rounds = Readonly<Record<string, readonly number[]>>

const none: readonly number[] = new Array<number>(11).fill(0)

/** Counts per place, round by round. */
export function DilemmaPaper({
  config,
  entered,
  seen,
  keptBack,
  enter,
}: PaperPartProps<DilemmaConfig, Rounds, DilemmaCommand>) {
  const t = useTranslations('paper.counts')
  const [rounds, setRounds] = useState<Rounds>(entered)
  const { title, poles } = config
  const asked = dilemmaRounds(config)

  function save(): void {
    const inputs = Object.entries(rounds).map(([round, points]): DilemmaCommand => ({
      type: 'EnterCounts',
      round,
      points: [...points],
    }))
    void enter(inputs)
  }

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p>
        <Words>{title}</Words>
      </p>
      <p className="text-note text-ink-2">{t('toPlace', { a: poles.a.name, b: poles.b.name })}</p>
      {asked.map(({ round }, index) => (
        <div key={round} className="grid gap-1">
          <CountRow
            name={title}
            label={t('round', { number: index + 1 })}
            counts={rounds[round] ?? none}
            firstPlace={1}
            isFixed={seen.includes(round)}
            onChange={(counts) => setRounds({ ...rounds, [round]: counts })}
          />
          <PaperStanding isFixed={seen.includes(round)} isKeptBack={keptBack.includes(round)} />
        </div>
      ))}
      <div>
        <Button type="submit">{t('save')}</Button>
      </div>
    </form>
  )
}
