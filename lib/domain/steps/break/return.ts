const secondsPerMinute = 60
const millisecondsPerMinute = 60_000
const minutesPerHour = 60
const minutesPerDay = 24 * minutesPerHour
/** As long as a countdown may be, and no break is longer. */
const longestMinutes = 4 * minutesPerHour

/** Seconds until the first whole minute that is at least so many minutes away: people remember 10:45. */
export function secondsUntilReturn(nowMs: number, minutes: number): number {
  const returnsAt = Math.ceil(nowMs / millisecondsPerMinute + minutes) * millisecondsPerMinute
  return Math.round((returnsAt - nowMs) / 1000)
}

function minuteOfDay(clock: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock)
  return match ? Number(match[1]) * minutesPerHour + Number(match[2]) : undefined
}

/**
 * Seconds from now until the clock shows a time, also when that is after midnight.
 * @param nowClock what the clock shows now, such as 10:30
 * @returns undefined when it is no time, or not within four hours
 */
export function secondsUntilClock(nowMs: number, nowClock: string, clock: string): number | undefined {
  const now = minuteOfDay(nowClock)
  const then = minuteOfDay(clock)
  if (now === undefined || then === undefined) return undefined
  const minutes = (then - now + minutesPerDay) % minutesPerDay
  if (minutes === 0 || minutes > longestMinutes) return undefined
  const gone = Math.floor((nowMs % millisecondsPerMinute) / 1000)
  return minutes * secondsPerMinute - gone
}
