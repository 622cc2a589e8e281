'use client'

import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { FloorCard } from './floor-card'
import { PeopleList } from './people-list'
import { PointerCard } from './pointer-card'
import { TablesCard } from './tables-card'

interface ConsoleRightProps {
  readonly view: ConsoleView
  readonly workshopId: string
}

/** Who wants to say something, what may be worth a question, and who is here. */
export function ConsoleRight({ view, workshopId }: ConsoleRightProps) {
  return (
    <div className="grid content-start gap-3">
      {view.step && <FloorCard view={view} />}
      <PointerCard view={view} />
      <TablesCard view={view} />
      <PeopleList view={view} workshopId={workshopId} />
    </div>
  )
}
