import type { KernelEvent } from './event'
import type { HarvestLine } from './harvest'

export type HarvestEvent = Extract<KernelEvent, { type: `Harvest${string}` }>

/** Lines that were taken away together, each with the place where it stood. */
export interface RemovedHarvest {
  readonly lineId: string
  readonly lines: readonly { readonly index: number; readonly line: HarvestLine }[]
}

export interface Harvest {
  readonly harvest: readonly HarvestLine[]
  /** What can be put back, in the order in which it was taken away. */
  readonly removedHarvest?: readonly RemovedHarvest[]
}

function withRemoved({ harvest, removedHarvest = [] }: Harvest, lineId: string): Harvest {
  const isGone = (line: HarvestLine) => line.lineId === lineId || line.about === lineId
  const lines = harvest.flatMap((line, index) => (isGone(line) ? { index, line } : []))
  return {
    harvest: harvest.filter((line) => !isGone(line)),
    removedHarvest: [...removedHarvest, { lineId, lines }],
  }
}

function withRestored({ harvest, removedHarvest = [] }: Harvest, lineId: string): Harvest {
  const found = removedHarvest.findLast((removed) => removed.lineId === lineId)
  return {
    harvest: (found?.lines ?? []).reduce<readonly HarvestLine[]>(
      (lines, { index, line }) => lines.toSpliced(index, 0, line),
      harvest,
    ),
    removedHarvest: removedHarvest.filter((removed) => removed !== found),
  }
}

export function evolveHarvest(kept: Harvest, event: HarvestEvent): Harvest {
  const { harvest } = kept
  switch (event.type) {
    case 'HarvestAdded': {
      const { lineId, kind, text, about, table } = event
      const more = {
        ...(about === undefined ? {} : { about }),
        ...(table === undefined ? {} : { table }),
      }
      return { ...kept, harvest: [...harvest, { lineId, kind, text, ...more }] }
    }
    case 'HarvestEdited':
      return {
        harvest: harvest.map((line) => (line.lineId === event.lineId ? { ...line, text: event.text } : line)),
      }
    case 'HarvestRemoved':
      return withRemoved(kept, event.lineId)
    case 'HarvestRestored':
      return withRestored(kept, event.lineId)
  }
}
