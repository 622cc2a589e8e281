import type { KitRegistry } from '../workshop/kit'
import type { OpenPromise } from '../workshop/promise'
import type { DilemmaOverTime } from './dilemmas'
import { dilemmasOverTime } from './dilemmas'
import type { NeedlesOverTime } from './needles'
import { needlesOverTime } from './needles'
import type { PromiseOverTime } from './promises'
import { isOpen, promisesOverTime } from './promises'
import type { Stop } from './stops'
import { inTime } from './stops'

/**
 * A group over time, made of its reports and of nothing else: what a report may not tell, the journey does not know.
 * It lays things beside each other; it adds nothing up.
 */
export interface Journey {
  readonly stops: readonly Stop[]
  readonly needles: NeedlesOverTime
  readonly dilemmas: readonly DilemmaOverTime[]
  readonly promises: readonly PromiseOverTime[]
}

export function journeyOf(kits: KitRegistry, held: readonly Stop[]): Journey {
  const stops = inTime(held)
  return {
    stops,
    needles: needlesOverTime(kits, stops),
    dilemmas: dilemmasOverTime(kits, stops),
    promises: promisesOverTime(kits, stops),
  }
}

/** What the group promised and nobody has said yet what became of. */
export function openPromisesOf({ promises }: Journey): readonly OpenPromise[] {
  return promises.filter(isOpen).map(({ promise }) => promise)
}
