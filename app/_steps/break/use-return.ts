'use client'

import { useFormatter } from 'next-intl'
import { useView } from '@/app/_live/live-provider'
import { secondsUntil, useServerTime } from '@/app/_live/use-clock'
import type { SharedView } from '@/lib/domain/workshop/view'

export interface Return {
  /** What the clock shows when the break is over, such as 10:45. */
  readonly clock: string
  readonly secondsLeft: number
  readonly totalSeconds: number
}

const secondsPerMinute = 60

/** When the break is over; undefined as long as nobody said so, or the clock is held. */
export function useReturn(): Return | undefined {
  const { countdown } = useView<SharedView>()
  const now = useServerTime()
  const format = useFormatter()
  if (countdown?.status !== 'running' || now === 0) return undefined
  return {
    clock: format.dateTime(new Date(countdown.endsAt), {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
    secondsLeft: secondsUntil(countdown.endsAt, now),
    totalSeconds: countdown.totalSeconds,
  }
}

/** Whole minutes, rounded up: "nog 1 minuut" holds until it is over. */
export function minutesLeft({ secondsLeft }: Return): number {
  return Math.max(0, Math.ceil(secondsLeft / secondsPerMinute))
}
