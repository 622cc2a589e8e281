import { z } from 'zod'

/** The shared clock, in server time. At zero nothing happens by itself: the facilitator is asked. */
export const countdownSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('running'), endsAt: z.string(), totalSeconds: z.number() }),
  z.strictObject({ status: z.literal('paused'), secondsLeft: z.number(), totalSeconds: z.number() }),
])
export type Countdown = z.infer<typeof countdownSchema>

const millisecondsPerSecond = 1000

function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerSecond
}

function later(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * millisecondsPerSecond).toISOString()
}

export function startedCountdown(now: string, seconds: number, totalSeconds = seconds): Countdown {
  return { status: 'running', endsAt: later(now, seconds), totalSeconds: Math.max(seconds, totalSeconds) }
}

/** More time: from the end when it still runs, from now when it has run out. */
export function extendedCountdown(countdown: Countdown, now: string, seconds: number): Countdown {
  const totalSeconds = countdown.totalSeconds + seconds
  if (countdown.status === 'paused') {
    return { status: 'paused', secondsLeft: Math.max(0, countdown.secondsLeft) + seconds, totalSeconds }
  }
  const from = secondsBetween(now, countdown.endsAt) > 0 ? countdown.endsAt : now
  return { status: 'running', endsAt: later(from, seconds), totalSeconds }
}

export function pausedCountdown(countdown: Countdown, now: string): Countdown {
  if (countdown.status === 'paused') return countdown
  const secondsLeft = Math.round(secondsBetween(now, countdown.endsAt))
  return { status: 'paused', secondsLeft, totalSeconds: countdown.totalSeconds }
}

export function resumedCountdown(countdown: Countdown, now: string): Countdown {
  if (countdown.status === 'running') return countdown
  return {
    status: 'running',
    endsAt: later(now, countdown.secondsLeft),
    totalSeconds: countdown.totalSeconds,
  }
}
