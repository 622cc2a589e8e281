import { compassPlan, sampleAbout } from '@/lib/domain/testing/plans'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { KitEvent } from '@/lib/domain/workshop/kit'

/** A workshop with one compass step, ready for its lobby. */
export const workshopEvents: readonly WorkshopEvent[] = [
  { type: 'WorkshopPrepared', about: sampleAbout, at: '2026-11-23T09:00:00.000Z' },
  { type: 'StepAdded', stepId: 'compass', plan: compassPlan, before: null },
]

export function stepEvent(voice: string, now: number): WorkshopEvent {
  const event = { type: 'NeedlePlaced', voice, needle: 1, now, desired: 8 } as unknown as KitEvent
  return { type: 'StepEvent', stepId: 'compass', kind: 'compass', event }
}
