import type { Moment } from './moment'

/** A person who is not there, for trying things out: what they tend to. */
export interface Persona {
  /** -1 leans to pole A and low values, 1 to pole B and high ones. */
  readonly leaning: number
  /** From 0, says little, to 1, has a word about everything. */
  readonly talkative: number
  readonly language: 'nl' | 'en'
  /** A number from 0 up to 1, new each time. */
  readonly random: () => number
}

export interface SimulationContext<PhoneView> {
  readonly view: PhoneView
  readonly moment: Moment
  readonly persona: Persona
  readonly newId: () => string
}

export function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)]
}

/** A place on 0–10 round a middle, as people scatter. */
export function scatteredPlace(middle: number, width: number, random: () => number): number {
  const place = Math.round(middle + (random() + random() - 1) * width)
  return Math.max(0, Math.min(10, place))
}
