import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import { needleTraces, subjectOf } from './chapters'
import type { Report, ReportStep } from './report-schema'

/** What attention one needle got in a conversation. Numbers of lines, never of people. */
export interface NeedleCoverage {
  readonly number: number
  readonly dimension: number
  readonly name: string
  readonly isPlaced: boolean
  readonly isTalkedAbout: boolean
  readonly notes: number
  readonly harvest: number
  readonly promises: number
}

/** A needle of the compass, by which coverage is measured. */
export interface CoveredNeedle {
  readonly number: number
  readonly dimension: number
  readonly name: string
}

function isTalk(kits: KitRegistry, { kind, talkMinutes, harvest }: ReportStep): boolean {
  return kitOf(kits, kind)?.story?.isTalk === true || talkMinutes > 0 || harvest.length > 0
}

/** The needles of the conversation itself come first: it may have been held with other words. */
function needlesOf(
  kits: KitRegistry,
  { steps }: Report,
  compass: readonly CoveredNeedle[],
): readonly CoveredNeedle[] {
  const asked = needleTraces(kits, steps).map(({ needle }) => needle)
  const known = new Map<number, CoveredNeedle>()
  for (const needle of [...compass, ...asked]) known.set(needle.number, needle)
  return [...known.values()].sort((a, b) => a.number - b.number)
}

/** Which needles had a talk, notes and promises, and which had none. */
export function coverageOf(
  kits: KitRegistry,
  report: Report,
  compass: readonly CoveredNeedle[],
): readonly NeedleCoverage[] {
  const placed = new Set(
    needleTraces(kits, report.steps)
      .filter(({ answers = 0, figures }) => answers > 0 || figures !== undefined)
      .map(({ needle }) => needle.number),
  )
  return needlesOf(kits, report, compass).map(({ number, dimension, name }) => {
    const steps = report.steps.filter((step) => {
      const subject = subjectOf(kits, step)
      return subject?.type === 'needle' && subject.number === number
    })
    const gave = steps.map(({ kind, result }) => kitOf(kits, kind)?.story?.gave?.(result) ?? {})
    return {
      number,
      dimension,
      name,
      isPlaced: placed.has(number),
      isTalkedAbout: steps.some((step) => isTalk(kits, step)),
      notes: gave.reduce((sum, { notes = 0 }) => sum + notes, 0),
      harvest: steps.reduce((sum, { harvest }) => sum + harvest.length, 0),
      promises: gave.reduce((sum, { promises = 0 }) => sum + promises, 0),
    }
  })
}

/** Whether a needle got nothing at all beyond a place on the compass. */
export function isLeftAside({ isTalkedAbout, notes, harvest, promises }: NeedleCoverage): boolean {
  return !isTalkedAbout && notes + harvest + promises === 0
}
