import { parse } from 'cookie'

/** Over https a browser keeps a cookie of this name from every other host, and from http. */
export function cookieName(name: string, isHttps: boolean): string {
  return isHttps ? `__Host-${name}` : name
}

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

/** How many days a place is kept: long enough to come back for the report, and longer for who answers ahead. */
export const placeDays = { usual: 60, ahead: 90 } as const
