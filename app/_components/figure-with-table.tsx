import type { ReactNode } from 'react'

interface FigureWithTableProps {
  /** The picture. */
  readonly children: ReactNode
  readonly caption?: ReactNode
  readonly table: ReactNode
  /** "Toon als tabel". */
  readonly tableLabel: string
  /** In a report the table stands beside the picture from the start. */
  readonly isTableShown?: boolean
}

/**
 * A picture with its table one tap away; in print the table is always there. The table follows the `details` instead of
 * lying in it, because closed content cannot be shown in print by every browser.
 */
export function FigureWithTable({
  children,
  caption,
  table,
  tableLabel,
  isTableShown = false,
}: FigureWithTableProps) {
  return (
    <figure className="figure-with-table">
      {children}
      {caption !== undefined && <figcaption className="figure-caption">{caption}</figcaption>}
      {!isTableShown && (
        <details className="figure-details">
          <summary>{tableLabel}</summary>
        </details>
      )}
      <div className={isTableShown ? 'figure-table-shown' : 'figure-table-hidden'}>{table}</div>
    </figure>
  )
}
