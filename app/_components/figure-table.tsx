import clsx from 'clsx'
import type { ReactNode } from 'react'

export interface FigureTableColumn {
  readonly label: string
  readonly isNumber?: boolean
}

export interface FigureTableRow {
  readonly rowId: string
  readonly head: ReactNode
  readonly cells: readonly ReactNode[]
}

interface FigureTableProps {
  readonly tableId: string
  readonly caption: string
  /** The first one is the column of the row heads. */
  readonly columns: readonly FigureTableColumn[]
  readonly rows: readonly FigureTableRow[]
}

/** The figures of a picture as a table: the same numbers, for whoever reads rather than looks. */
export function FigureTable({ tableId, caption, columns, rows }: FigureTableProps) {
  return (
    <div className="figure-table" role="region" aria-labelledby={`${tableId}-caption`} tabIndex={0}>
      <table>
        <caption id={`${tableId}-caption`}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} scope="col" className={clsx(isNumber === true && 'figure-number')}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rowId, head, cells }) => (
            <tr key={rowId}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={index} className={clsx(columns[index + 1]?.isNumber === true && 'figure-number')}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
