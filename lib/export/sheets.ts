import type { Block, Cell } from '@/lib/domain/workshop/document'
import { sayIn } from '@/lib/i18n/say'
import type { ReportDocument, Section } from './document'

export interface SheetRow {
  readonly cells: readonly Cell[]
  readonly isHead?: boolean
}

/** One step as a grid. */
export interface Sheet {
  readonly title: string
  readonly rows: readonly SheetRow[]
}

const emptyRow: SheetRow = { cells: [] }

function head(...cells: readonly string[]): SheetRow {
  return { cells, isHead: true }
}

const noiseFrom = 1e9

/** A spreadsheet would show 6.900000000000002 for what was computed as 6.9. */
function withoutNoise(cell: Cell): Cell {
  return typeof cell === 'number' ? Math.round(cell * noiseFrom) / noiseFrom : cell
}

function blockRows(block: Block): readonly SheetRow[] {
  switch (block.type) {
    case 'heading':
      return [emptyRow, head(block.text)]
    case 'figure':
      return []
    case 'text':
      return [{ cells: [block.text] }]
    case 'list':
      return block.items.map(({ text, label, details = [], reservations = [] }) => ({
        cells: [...(label === undefined ? [] : [label]), text, ...details, ...reservations],
      }))
    case 'table':
      return [
        emptyRow,
        head(block.caption),
        head(...block.columns.map(({ label }) => label)),
        ...block.rows.map((cells) => ({ cells: cells.map(withoutNoise) })),
      ]
  }
}

function sheetOf({ title, blocks }: Section): Sheet {
  return { title, rows: [head(title), ...blocks.flatMap(blockRows)] }
}

/** What the report opens with, and then a sheet for each step, one for the coverage and one for the time. */
export function sheetsOf(document: ReportDocument): readonly Sheet[] {
  const { language, title, opening, sections, motto } = document
  const isTable = ({ type, blocks }: Section) =>
    type === 'step' || (type === 'around' && blocks.some((block) => block.type === 'table'))
  const words = sections.filter((section) => section.type === 'around' && !isTable(section))
  const overview: Sheet = {
    title: sayIn(language, 'export')('overview'),
    rows: [
      head(title),
      ...opening.map((text) => ({ cells: [text] })),
      ...words.flatMap(({ title: heading, blocks }) => [
        emptyRow,
        head(heading),
        ...blocks.flatMap(blockRows),
      ]),
      emptyRow,
      { cells: [motto] },
    ],
  }
  return [overview, ...sections.filter(isTable).map(sheetOf)]
}
