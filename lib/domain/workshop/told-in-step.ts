import type { Histogram } from '../insight/histogram'
import { total } from '../insight/histogram'
import type { TableAnswers, TablePart } from '../insight/told-tables'
import { toldTables } from '../insight/told-tables'
import { valuesOf } from '../keyed'
import type { AnyKit, KitState } from './kit'
import { answeredInRoom } from './kit'
import type { OpenedStep } from './state'
import type { StepTables } from './step-tables'
import { spokenFor } from './step-tables'
import type { MinorityNote, SealedTables } from './table'
import type { ViewContext } from './kit'
import type { KitConfig } from './kit'

function openRounds(kit: AnyKit, config: KitConfig): readonly string[] {
  return kit.moments(config).flatMap(({ round, phase }) => (phase === 'open' ? round : []))
}

function tallyNames(kit: AnyKit, { kit: state, config }: OpenedStep): readonly string[] {
  return Object.keys(kit.tallies?.(state, config) ?? {}).sort()
}

function answersIn(
  kit: AnyKit,
  state: KitState,
  config: KitConfig,
  rounds: readonly string[],
  names: readonly string[],
): TableAnswers {
  const tallies = kit.tallies?.(state, config) ?? {}
  return {
    // What came on paper was written at no table, and may be taken off the whole by who knows it.
    counts: rounds.map((round) => answeredInRoom(kit, state, round)),
    tallies: names.map((name): Histogram => tallies[name]?.counts ?? []),
  }
}

/** The tables of a step that may be told apart beside the whole; all of them where `mayTellAll`. */
export function toldInStep(
  kit: AnyKit,
  step: OpenedStep,
  tables: StepTables,
  { atLeast, mayTellAll }: { readonly atLeast: number; readonly mayTellAll: boolean },
): readonly number[] {
  const numbers = Object.keys(tables.kits).map(Number)
  if (mayTellAll || tables.sealed) return numbers
  const rounds = openRounds(kit, step.config)
  const names = tallyNames(kit, step)
  const answers = (state: KitState) => answersIn(kit, state, step.config, rounds, names)
  const parts = Object.entries(tables.kits).map(([table, state]): TablePart => ({
    table: Number(table),
    isSpoken: (spokenFor(tables, Number(table)) ?? 0) >= atLeast,
    ...answers(state),
  }))
  return toldTables(parts, answers(step.kit), atLeast)
}

/** The number of a table too small to be named stays off its note. */
export function toldNote({ table, people, ...note }: MinorityNote, atLeast: number): MinorityNote {
  if (table === undefined || (people ?? 0) < atLeast) return note
  return { ...note, table, ...(people === undefined ? {} : { people }) }
}

function byTableThenText(a: MinorityNote, b: MinorityNote): number {
  return (a.table ?? 0) - (b.table ?? 0) || (a.text < b.text ? -1 : 1)
}

export function toldNotes(step: OpenedStep, atLeast: number): readonly MinorityNote[] {
  const notes = step.minority ? valuesOf(step.minority) : []
  return notes.map((note) => toldNote(note, atLeast)).toSorted(byTableThenText)
}

/** What stays of the tables when a step is sealed: nothing that could not be told while it was open. */
export function sealedTables(
  kit: AnyKit,
  step: OpenedStep,
  atLeast: number,
  isSpoken: boolean,
  contextOf: (table: number) => ViewContext<KitConfig>,
): SealedTables | undefined {
  const { tables } = step
  const minority = toldNotes(step, atLeast)
  if (!tables) return minority.length > 0 ? { isSpoken, parts: [], minority } : undefined
  const parts = toldInStep(kit, step, tables, { atLeast, mayTellAll: false }).flatMap((table) => {
    const state = tables.kits[table]
    const people = spokenFor(tables, table)
    if (!state) return []
    return [{ table, ...(people === undefined ? {} : { people }), sealed: kit.seal(state, contextOf(table)) }]
  })
  return { isSpoken, parts, minority }
}

/** A scale on which tables can stand apart: where each told table stands, question by question. */
export function scalesByTable(
  kit: AnyKit,
  step: OpenedStep,
  tables: StepTables,
  told: readonly number[],
): readonly (readonly { readonly table: number; readonly places: Histogram }[])[] {
  const names = tallyNames(kit, step)
  const all = kit.tallies?.(step.kit, step.config) ?? {}
  return names
    .filter((name) => all[name]?.isScale)
    .map((name) =>
      told.flatMap((table) => {
        const state = tables.kits[table]
        const places = state && kit.tallies?.(state, step.config)[name]?.counts
        return places && total(places) > 0 ? [{ table, places }] : []
      }),
    )
}
