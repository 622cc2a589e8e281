import type { ReactNode } from 'react'

/** Nothing here yet: a dashed edge and what will come. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="card border-2 border-dashed border-control">
      <p className="font-bold">{title}</p>
      {children !== undefined && <div className="text-ink-2">{children}</div>}
    </div>
  )
}
