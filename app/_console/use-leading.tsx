'use client'

import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import { ownerId } from '@/lib/domain/workshop/leading'
import type { FacilitatorView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'

const OwnFacilitatorId = createContext<string>(ownerId)

/** As whom the person at this console leads. */
export function LeadingProvider({
  facilitatorId,
  children,
}: {
  readonly facilitatorId: string
  readonly children: ReactNode
}) {
  return <OwnFacilitatorId value={facilitatorId}>{children}</OwnFacilitatorId>
}

export interface Leading {
  readonly ownId: string
  readonly isOwner: boolean
  /** The room follows this console. */
  readonly isLeading: boolean
  readonly leader: FacilitatorView | undefined
  /** Everybody else who may lead. */
  readonly others: readonly FacilitatorView[]
}

export function useLeading({ leaderId, facilitators }: ConsoleView): Leading {
  const ownId = useContext(OwnFacilitatorId)
  return {
    ownId,
    isOwner: ownId === ownerId,
    isLeading: ownId === leaderId,
    leader: facilitators.find(({ facilitatorId }) => facilitatorId === leaderId),
    others: facilitators.filter(({ facilitatorId }) => facilitatorId !== ownId),
  }
}
