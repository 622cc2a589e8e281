import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { KitEvent } from '@/lib/domain/workshop/kit'
import type { About } from '@/lib/domain/workshop/plan'

export const sampleAbout: About = {
  title: 'Leiding geven in de uitvoering',
  groupName: 'Directie Dienstverlening',
  hostName: 'De begeleider',
  language: 'nl',
  mode: 'anonymous',
  atLeast: 5,
  retentionDays: 30,
}

export const compassConfig = {
  question: 'Waar staan we, waar willen we heen?',
  needles: [
    { number: 1, dimension: 1, name: 'Toon meer leiderschap', about: '', low: 'nog niet', high: 'helemaal' },
    { number: 2, dimension: 1, name: 'Bewaak de lange lijnen', about: '', low: 'nog niet', high: 'helemaal' },
  ],
  dimensionNames: [
    'Turbulente tijd',
    'Veeleisende samenleving',
    'Complexe overheid',
    'Politiek-ambtelijk',
    'Persoonlijk',
  ],
}

export const compassPlan = {
  kind: 'compass',
  title: 'Kompasstand',
  instruction: '',
  minutes: 15,
  config: compassConfig,
}

/** A workshop with one compass step, ready for its lobby. */
export const workshopEvents: readonly WorkshopEvent[] = [
  { type: 'WorkshopPrepared', about: sampleAbout, at: '2026-11-23T09:00:00.000Z' },
  { type: 'StepAdded', stepId: 'compass', plan: compassPlan, before: null },
]

export function stepEvent(voice: string, now: number): WorkshopEvent {
  const event = { type: 'NeedlePlaced', voice, needle: 1, now, desired: 8 } as unknown as KitEvent
  return { type: 'StepEvent', stepId: 'compass', kind: 'compass', event }
}
