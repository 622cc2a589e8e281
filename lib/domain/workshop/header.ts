import type { WorkshopEvent } from './event'
import type { WorkshopStatus } from './state'

/** What lists and doors need to know of a workshop without folding its log. */
export interface Header {
  readonly title: string
  readonly groupName: string
  readonly mode: string
  readonly language: string
  readonly status: WorkshopStatus
  readonly closedAt: string
  /** Days between closing and deletion. */
  readonly retentionDays: number
  /** Until when people could answer ahead; empty when they never could. */
  readonly aheadUntil: string
}

/** The part of the header these events change. Stored in the same transaction as they are. */
function changedBy(event: WorkshopEvent): Partial<Header> {
  if (event.type === 'WorkshopPrepared' || event.type === 'AboutEdited') {
    const { title, groupName, mode, language, retentionDays } = event.about
    return { title, groupName, mode, language, retentionDays }
  }
  if (event.type === 'WorkshopImported') {
    const { title, groupName, mode, language, retentionDays } = event.report.about
    // The days until deletion count from the day it came in, not from the day it was held.
    return { title, groupName, mode, language, retentionDays, status: 'closed', closedAt: event.at }
  }
  if (event.type === 'PreWorkOpened') return { aheadUntil: event.closesAt }
  if (event.type === 'LobbyOpened') return { status: 'lobby' }
  if (event.type === 'MomentReached') return { status: 'live' }
  return event.type === 'WorkshopClosed' ? { status: 'closed', closedAt: event.at } : {}
}

export function headerChange(events: readonly WorkshopEvent[]): Partial<Header> {
  return events.reduce<Partial<Header>>((change, event) => ({ ...change, ...changedBy(event) }), {})
}
