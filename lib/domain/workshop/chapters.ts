import type { Subject } from '../steps/subject'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import type { Report, ReportStep } from './report-schema'
import type { Trace } from './story'

export type NeedleTrace = Extract<Trace, { type: 'needle' }>

/** A report as it is told: what is about one needle or road stands together, wherever in the day it came. */
export type Chapter =
  | { readonly type: 'along-the-way'; readonly steps: readonly ReportStep[] }
  | {
      readonly type: 'subject'
      readonly subject: Subject
      /** Where the group stood on this needle, when it was placed in this conversation. */
      readonly placed?: NeedleTrace
      readonly steps: readonly ReportStep[]
    }

export function subjectOf(kits: KitRegistry, { kind, result }: ReportStep): Subject | undefined {
  return kitOf(kits, kind)?.story?.subject?.(result)
}

export function needleTraces(kits: KitRegistry, steps: readonly ReportStep[]): readonly NeedleTrace[] {
  return steps.flatMap(({ kind, result }) =>
    (kitOf(kits, kind)?.story?.traces?.(result) ?? []).filter((trace) => trace.type === 'needle'),
  )
}

/** Needles in their order first, then roads. */
function placeOf(subject: Subject): string {
  return subject.type === 'needle' ? `1 ${String(subject.number).padStart(2, '0')}` : `2 ${subject.letter}`
}

function subjectChapters(kits: KitRegistry, steps: readonly ReportStep[]): readonly Chapter[] {
  const traces = needleTraces(kits, steps)
  const bySubject = new Map<string, { subject: Subject; steps: readonly ReportStep[] }>()
  for (const step of steps) {
    const subject = subjectOf(kits, step)
    if (!subject) continue
    const place = placeOf(subject)
    bySubject.set(place, { subject, steps: [...(bySubject.get(place)?.steps ?? []), step] })
  }
  return [...bySubject]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { subject, steps: inside }]) => {
      const { number } = subject.type === 'needle' ? subject : { number: undefined }
      const placed = traces.findLast(({ needle }) => needle.number === number)
      return { type: 'subject', subject, steps: inside, ...(placed ? { placed } : {}) }
    })
}

/** What came before the first needle, then needle by needle, then the rest; within each as it was held. */
export function chaptersOf(kits: KitRegistry, { steps }: Report): readonly Chapter[] {
  const isLoose = (step: ReportStep) => subjectOf(kits, step) === undefined
  const first = steps.findIndex((step) => !isLoose(step))
  const before = first < 0 ? steps : steps.slice(0, first)
  const after = first < 0 ? [] : steps.slice(first).filter(isLoose)
  const loose = (inside: readonly ReportStep[]): readonly Chapter[] =>
    inside.length > 0 ? [{ type: 'along-the-way', steps: inside }] : []
  return [...loose(before), ...subjectChapters(kits, steps), ...loose(after)]
}
