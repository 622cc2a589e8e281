import type { HarvestKind } from './harvest-kinds'
import type { KitRegistry } from './kit'
import { kitOf } from './kit'
import { lineKey } from './publication'
import type { Report, ReportStep } from './report-schema'
import type { ResultLine } from './story'

/** A line of a report that can be left out of it. */
export interface ReportLine extends ResultLine {
  /** Of a line of the harvest; absent for what people wrote themselves. */
  readonly harvest?: HarvestKind
}

/** Notes of a table have no id of their own; their place in the closed report names them. */
function minorityId(index: number): string {
  return `minority-${index}`
}

export function linesOf(
  kits: KitRegistry,
  { kind, harvest, result, minority = [] }: ReportStep,
): readonly ReportLine[] {
  return [
    ...harvest.map((line) => ({ lineId: line.lineId, text: line.text, harvest: line.kind })),
    ...minority.map(({ text }, index) => ({ lineId: minorityId(index), text })),
    ...(kitOf(kits, kind)?.story?.lines?.(result) ?? []),
  ]
}

function withoutHidden(kits: KitRegistry, step: ReportStep, hidden: ReadonlySet<string>): ReportStep {
  const lineIds = new Set(
    linesOf(kits, step)
      .map(({ lineId }) => lineId)
      .filter((lineId) => hidden.has(lineKey(step.stepId, lineId))),
  )
  if (lineIds.size === 0) return step
  const { outcomes, minority, tables, ...rest } = step
  const without = kitOf(kits, step.kind)?.story?.withoutLines
  const notes = minority?.filter((_, index) => !lineIds.has(minorityId(index))) ?? []
  const left = outcomes?.filter(({ itemId }) => !lineIds.has(itemId)) ?? []
  return {
    ...rest,
    // A reservation means nothing without what it is about.
    harvest: step.harvest.filter(({ lineId, about }) => !lineIds.has(lineId) && !lineIds.has(about ?? '')),
    result: without?.(step.result, lineIds) ?? step.result,
    ...(notes.length > 0 ? { minority: notes } : {}),
    ...(tables === undefined
      ? {}
      : {
          tables: tables.map((table) => ({
            ...table,
            result: without?.(table.result, lineIds) ?? table.result,
          })),
        }),
    ...(left.length > 0 ? { outcomes: left } : {}),
  }
}

export function withoutHiddenLines(kits: KitRegistry, report: Report, hidden: readonly string[]): Report {
  if (hidden.length === 0) return report
  const keys = new Set(hidden)
  return { ...report, steps: report.steps.map((step) => withoutHidden(kits, step, keys)) }
}
