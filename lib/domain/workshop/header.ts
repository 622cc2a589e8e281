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
}

/** The part of the header these events change. Stored in the same transaction as they are. */
export function headerChange(events: readonly WorkshopEvent[]): Partial<Header> {
  return events.reduce<Partial<Header>>((header, event) => {
    switch (event.type) {
      case 'WorkshopPrepared':
      case 'AboutEdited': {
        const { title, groupName, mode, language } = event.about
        return { ...header, title, groupName, mode, language }
      }
      case 'LobbyOpened':
        return { ...header, status: 'lobby' }
      case 'MomentReached':
        return { ...header, status: 'live' }
      case 'WorkshopClosed':
        return { ...header, status: 'closed', closedAt: event.at }
      default:
        return header
    }
  }, {})
}
