'use client'

import { useTranslations } from 'next-intl'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { Stepper } from '@/app/_components/stepper'
import { dimensionOf } from '@/app/_figures/dimension'
import { solid } from '@/app/_figures/dimension-paint'
import { TwoHandleScale } from '@/app/_figures/two-handle-scale'
import { useOwnAnswer } from '@/app/_live/use-own-answer'
import { SentMark } from '@/app/_phone/sent-mark'
import { Words } from '@/app/_shell/words'
import type { CompassNeedle } from '@/lib/domain/steps/compass/config'
import type { CompassCommand } from '@/lib/domain/steps/compass/message'
import type { Answer } from '@/lib/domain/steps/compass/state'

interface NeedleControlsProps {
  readonly needle: CompassNeedle
  readonly answer: Answer | undefined
  readonly send: (input: CompassCommand, key: string) => unknown
}

interface Shown {
  readonly now: number | null
  readonly desired: number | null
  readonly cannotSay: boolean
}

type Handle = 'now' | 'desired'

/** Values are kept while "I cannot say" is ticked, so that unticking brings them back. */
export function NeedleControls({ needle, answer, send }: NeedleControlsProps) {
  const t = useTranslations('steps.compass.phone')
  const known = answer === undefined || answer === 'cannot-say' ? undefined : answer
  const [shown, setShown] = useOwnAnswer<Shown>({
    now: known?.now ?? null,
    desired: known?.desired ?? null,
    cannotSay: answer === 'cannot-say',
  })
  const { now, desired, cannotSay } = shown
  const dimension = dimensionOf(needle.dimension)
  const key = `needle-${needle.number}`

  function place(handle: Handle, value: number): void {
    const next = { ...shown, [handle]: value }
    setShown(next)
    if (next.now !== null && next.desired !== null) {
      void send({ type: 'PlaceNeedle', needle: needle.number, now: next.now, desired: next.desired }, key)
    }
  }

  function chooseZero(handle: Handle): void {
    if ((handle === 'now' ? now : desired) === null) place(handle, 0)
  }

  function skip(isSkipped: boolean): void {
    setShown({ ...shown, cannotSay: isSkipped })
    if (isSkipped) void send({ type: 'SkipNeedle', needle: needle.number }, key)
    else if (now !== null && desired !== null)
      void send({ type: 'PlaceNeedle', needle: needle.number, now, desired }, key)
    else void send({ type: 'ClearNeedle', needle: needle.number }, key)
  }

  const placed = { ...(now === null ? {} : { now }), ...(desired === null ? {} : { desired }) }
  const spoken = (value: number | null) => (value === null ? t('notChosen') : String(value))
  return (
    <>
      <p>{t('question')}</p>
      <div className="relative">
        <TwoHandleScale
          figureId={`scale-${needle.number}`}
          title={needle.name}
          desc={t('scale', { now: spoken(now), desired: spoken(desired) })}
          dimension={dimension}
          cannotSay={cannotSay}
          labels={{ notChosen: t('notChosen'), format: String }}
          {...placed}
        />
        {!cannotSay &&
          (['now', 'desired'] as const).map((handle) => (
            <input
              key={handle}
              type="range"
              min={0}
              max={10}
              step={1}
              value={(handle === 'now' ? now : desired) ?? 0}
              onChange={(event) => place(handle, Number(event.target.value))}
              // The handle waits at 0: choosing 0 moves nothing, but is a choice all the same.
              onKeyDown={(event) => ['Enter', ' ', 'Home'].includes(event.key) && chooseZero(handle)}
              aria-label={t(handle)}
              aria-valuetext={spoken(handle === 'now' ? now : desired)}
              className={`scale-range scale-range-${handle}`}
            />
          ))}
      </div>
      <div className="-mt-2 flex justify-between gap-6 text-note text-ink-2">
        <span>
          {t('low')}: <Words>{needle.low}</Words>
        </span>
        <span className="text-right">
          {t('high')}: <Words>{needle.high}</Words>
        </span>
      </div>
      {!cannotSay && (
        <div className="grid gap-2">
          {(['now', 'desired'] as const).map((handle) => (
            <Stepper
              key={handle}
              stepperId={`${key}-${handle}`}
              label={t(handle)}
              sign={<HandleSign handle={handle} dimension={dimension} />}
              value={handle === 'now' ? now : desired}
              min={0}
              max={10}
              startAt={5}
              onChange={(value) => place(handle, value)}
              labels={{
                less: t('less', { handle: t(handle) }),
                more: t('more', { handle: t(handle) }),
                none: '–',
              }}
            />
          ))}
        </div>
      )}
      <div>
        <div className="flex items-center gap-4">
          <ChoiceChip
            kind="check"
            label={t('cannotSay')}
            checked={cannotSay}
            onChange={(event) => skip(event.target.checked)}
          />
          <SentMark keyPart={key} hasSent={answer !== undefined} />
        </div>
        {cannotSay && <p className="mt-2 text-ink-2">{t('cannotSayHint')}</p>}
      </div>
    </>
  )
}

function HandleSign({
  handle,
  dimension,
}: {
  readonly handle: Handle
  readonly dimension: ReturnType<typeof dimensionOf>
}) {
  return (
    <svg viewBox="0 0 20 20" className="size-5 flex-none" aria-hidden="true">
      {handle === 'now' ? (
        <circle cx={10} cy={10} r={9} fill={solid(dimension)} />
      ) : (
        <circle cx={10} cy={10} r={7.5} fill="var(--surface)" stroke="var(--ink)" strokeWidth={4} />
      )}
    </svg>
  )
}
