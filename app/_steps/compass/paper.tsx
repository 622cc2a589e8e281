'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { NumberBadge } from '@/app/_components/number-badge'
import { TextField } from '@/app/_components/text-field'
import { dimensionOf } from '@/app/_figures/dimension'
import { CountRow } from '@/app/_paper/count-row'
import { PaperStanding } from '@/app/_paper/paper-standing'
import { Words } from '@/app/_shell/words'
import type { PaperPartProps } from '@/app/_steps/parts'
import type { CompassConfig } from '@/lib/domain/steps/compass/config'
import type { CompassCommand } from '@/lib/domain/steps/compass/message'
import type { NeedleTally, PaperTallies } from '@/lib/domain/steps/compass/state'

type Tallies = Readonly<Record<number, NeedleTally>>

const none: NeedleTally = {
  now: new Array<number>(11).fill(0),
  desired: new Array<number>(11).fill(0),
  cannotSay: 0,
}

/** Counts per place, needle by needle. */
export function CompassPaper({
  stepId,
  config,
  entered,
  seen,
  keptBack,
  enter,
}: PaperPartProps<CompassConfig, PaperTallies, CompassCommand>) {
  const [t, card] = [useTranslations('paper.counts'), useTranslations('paper.card')]
  const [tallies, setTallies] = useState<Tallies>(entered)

  function change(number: number, part: Partial<NeedleTally>): void {
    setTallies({ ...tallies, [number]: { ...(tallies[number] ?? none), ...part } })
  }

  function save(): void {
    const inputs = config.needles.flatMap(({ number: needle }): readonly CompassCommand[] => {
      const tally = tallies[needle]
      return tally === undefined ? [] : [{ type: 'EnterCounts', needle, ...tally }]
    })
    void enter(inputs)
  }

  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {config.needles.map(({ number, dimension, name }) => {
        const tally = tallies[number] ?? none
        const isFixed = seen.includes(String(number))
        return (
          <div key={number} className="grid gap-2 border-t border-line pt-3">
            <p className="flex items-center gap-3 font-label">
              <NumberBadge dimension={dimensionOf(dimension)} label={number} />
              <Words>{name}</Words>
            </p>
            {(['now', 'desired'] as const).map((part) => (
              <CountRow
                key={part}
                name={name}
                label={card(part)}
                counts={tally[part]}
                firstPlace={0}
                isFixed={isFixed}
                onChange={(counts) => change(number, { [part]: counts })}
              />
            ))}
            <TextField
              id={`${stepId}-${number}-cannot-say`}
              type="number"
              min={0}
              max={2000}
              disabled={isFixed}
              label={t('cannotSay')}
              value={tally.cannotSay === 0 ? '' : tally.cannotSay}
              placeholder="0"
              onChange={(event) =>
                change(number, { cannotSay: Math.max(0, Math.trunc(Number(event.target.value))) })
              }
              className="max-w-24"
            />
            <PaperStanding isFixed={isFixed} isKeptBack={keptBack.includes(String(number))} />
          </div>
        )
      })}
      <div>
        <Button type="submit">{t('save')}</Button>
      </div>
    </form>
  )
}
