import type { KernelEvent } from './event'
import type { HarvestLine } from './harvest'

type HarvestEvent = Extract<KernelEvent, { type: `Harvest${string}` }>

export function evolveHarvest(lines: readonly HarvestLine[], event: HarvestEvent): readonly HarvestLine[] {
  switch (event.type) {
    case 'HarvestAdded': {
      const { lineId, kind, text, about, table } = event
      const more = {
        ...(about === undefined ? {} : { about }),
        ...(table === undefined ? {} : { table }),
      }
      return [...lines, { lineId, kind, text, ...more }]
    }
    case 'HarvestEdited':
      return lines.map((line) => (line.lineId === event.lineId ? { ...line, text: event.text } : line))
    case 'HarvestRemoved':
      return lines.filter((line) => line.lineId !== event.lineId && line.about !== event.lineId)
  }
}
