import type { KitRegistry } from '../workshop/kit'
import type { Trace } from '../workshop/story'
import type { Stop } from './stops'
import { tracesOf } from './stops'

type DilemmaTrace = Extract<Trace, { type: 'dilemma' }>

/** Where the group stood on a dilemma in one conversation, before and after the talk. */
export interface DilemmaPlace {
  readonly workshopId: string
  readonly rounds: DilemmaTrace['rounds']
}

/** One dilemma over time: the same two poles in the same words. */
export interface DilemmaOverTime {
  readonly title: string
  readonly dimension: number
  readonly poles: DilemmaTrace['poles']
  readonly places: readonly DilemmaPlace[]
}

function wordKey({ title, poles }: DilemmaTrace): string {
  return JSON.stringify([title, poles.a, poles.b])
}

/** Dilemmas that two conversations or more have in common. */
export function dilemmasOverTime(kits: KitRegistry, stops: readonly Stop[]): readonly DilemmaOverTime[] {
  const groups = new Map<string, DilemmaOverTime>()
  for (const { workshopId, trace } of tracesOf(kits, stops, 'dilemma')) {
    const { title, dimension, poles, rounds } = trace
    const known = groups.get(wordKey(trace))
    const others = known?.places.filter((place) => place.workshopId !== workshopId) ?? []
    groups.set(wordKey(trace), { title, dimension, poles, places: [...others, { workshopId, rounds }] })
  }
  return [...groups.values()].filter(({ places }) => places.length > 1)
}
