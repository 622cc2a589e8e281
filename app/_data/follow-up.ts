import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { kits } from '@/lib/domain/steps/registry'
import { kernelCommandSchema } from '@/lib/domain/workshop/command'
import type { Outcome } from '@/lib/domain/workshop/outcome'
import type { StandingPromise } from '@/lib/domain/workshop/promise'
import { promiseWithKey } from '@/lib/domain/workshop/promise'
import { calendarFileOf } from '@/lib/follow-up/calendar'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { isRefusalCode } from '@/lib/protocol/refusal'
import { runtime } from '@/lib/runtime'

const millisecondsPerDay = 86_400_000
const daysPerWeek = 7
/** After how many weeks a reminder can be set. */
export const reminderWeeks = [2, 6, 12] as const

/** A promise behind the secret that its owner has. */
export interface PromiseBehind {
  readonly workshopId: string
  readonly stepId: string
  readonly title: string
  readonly language: 'nl' | 'en'
  /** It can be told what became of it once the conversation is closed. */
  readonly isClosed: boolean
  readonly promise: StandingPromise
  readonly outcome?: Outcome
}

const longestSecret = 64

/** A secret that leads nowhere and a conversation that is not there look the same: undefined. */
export async function promiseBehind(workshopId: string, secret: string): Promise<PromiseBehind | undefined> {
  if (secret.length > longestSecret || workshopId.length > longestSecret) return undefined
  const state = await runtime().live.state(workshopId)
  const key = createHash('sha256').update(secret).digest('base64url')
  const found = state && promiseWithKey(kits, state, key)
  if (!found) return undefined
  const { stepId, promise } = found
  const outcome = state.outcomes[stepId]?.[promise.itemId]
  const { title, language } = state.about
  const isClosed = state.status === 'closed'
  return { workshopId, stepId, title, language, isClosed, promise, ...(outcome ? { outcome } : {}) }
}

/** Writes down what became of it. Gives the reason when it is refused; for a wrong secret there is no such page. */
export async function tellOutcomeBehind(
  workshopId: string,
  secret: string,
  said: { readonly outcome: string; readonly why: string },
): Promise<AnyRefusalCode | undefined> {
  const found = await promiseBehind(workshopId, secret)
  if (!found) notFound()
  const { stepId, promise } = found
  const wanted = { type: 'TellOutcome', stepId, itemId: promise.itemId, ...said }
  const command = kernelCommandSchema.safeParse(wanted)
  if (command.success && command.data.type === 'TellOutcome')
    return runtime().live.tellOutcome(workshopId, command.data)
  const message = command.error?.issues[0]?.message ?? ''
  return isRefusalCode(message) ? message : 'incomplete'
}

function dayAfter(weeks: number, now: Date): string {
  return new Date(now.getTime() + weeks * daysPerWeek * millisecondsPerDay).toISOString().slice(0, 10)
}

/** A calendar file with the way back in it. Its title says nothing of what was promised. */
export async function reminderBehind(workshopId: string, secret: string, weeks: number): Promise<Response> {
  const found = await promiseBehind(workshopId, secret)
  const after = reminderWeeks.find((each) => each === weeks)
  if (!found || after === undefined) notFound()
  const t = await getTranslations('followUp')
  const { address, now } = runtime()
  const file = calendarFileOf({
    title: t('calendar.title'),
    text: found.promise.what,
    url: `${address}/c/${workshopId}/${secret}`,
    day: dayAfter(after, now()),
    now: now(),
    reminderId: randomUUID(),
  })
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="reisafspraak.ics"',
      'Cache-Control': 'private, no-store',
    },
  })
}
