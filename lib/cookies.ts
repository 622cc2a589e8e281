import { parse } from 'cookie'

/** Names of our cookies. One for each workshop, so that one phone can be in two of them. */
export function participantCookie(workshopId: string): string {
  return `kompas-participant-${workshopId}`
}

export function screenCookie(workshopId: string): string {
  return `kompas-screen-${workshopId}`
}

/** The value of one cookie in a `Cookie` header. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  return parse(header ?? '')[name]
}
