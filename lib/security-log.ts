import type { SecurityRow } from './db/security-events'

/** Everything the security log can tell. Texts for each stand in `messages/nl/security.json` and its English twin. */
export const securityActions = [
  'account-made',
  'account-disabled',
  'account-enabled',
  'admin-given',
  'admin-taken',
  'co-lead-admitted',
  'co-lead-dismissed',
  'co-lead-link-made',
  'code-renewed',
  'connection-refused',
  'defaults-changed',
  'edition-published',
  'edition-shared',
  'edition-unshared',
  'edition-withdrawn',
  'forbidden',
  'guess-refused',
  'invited',
  'lead-given',
  'lead-taken',
  'lobby-opened',
  'participant-removed',
  'password-asked',
  'password-changed',
  'password-link-made',
  'password-set',
  'pre-work-ended',
  'pre-work-invited',
  'pre-work-link-made',
  'pre-work-links-revoked',
  'pre-work-opened',
  'reader-link-made',
  'reader-link-revoked',
  'report-exported',
  'report-published',
  'report-taken-back',
  'retention-run',
  'screen-link-made',
  'second-factor-off',
  'second-factor-on',
  'session-ended',
  'sign-in',
  'sign-in-code',
  'sign-in-sso',
  'sign-out',
  'template-shared',
  'template-unshared',
  'workshop-closed',
  'workshop-deleted',
  'workshop-imported',
  'workshop-made',
] as const
export type SecurityAction = (typeof securityActions)[number]

export const securityResults = ['done', 'refused', 'limited', 'failed'] as const
export type SecurityResult = (typeof securityResults)[number]

export const securityRoles = ['account', 'operator', 'participant', 'screen', 'visitor', 'server'] as const
export type SecurityRole = (typeof securityRoles)[number]

/** What is handed in. The log itself adds when, and cuts the end off an address. */
export interface SecurityEntry {
  readonly action: SecurityAction
  readonly result?: SecurityResult
  readonly role?: SecurityRole
  /** The account that did it. */
  readonly actorId?: string | undefined
  /** In place of the account: the session it came through. */
  readonly sessionId?: string
  readonly object?: string | undefined
  readonly ip?: string | undefined
  readonly count?: number
}

export interface SecurityPage {
  readonly events: readonly SecurityRow[]
  /** Where the next, older page begins; absent on the last one. */
  readonly next?: string
}

/** What to look for. `before`: an id that a page gave as its `next`. */
export interface SecurityFilter {
  readonly action?: SecurityAction
  readonly result?: SecurityResult
  readonly actorId?: string
  readonly before?: string
}

export interface SecurityLogPort {
  /** Writes one line. What cannot be written is told to the operator and stops nothing. */
  readonly note: (entry: SecurityEntry) => void
  /** For what can come in floods: the first at once, the others together, once a minute. */
  readonly count: (entry: SecurityEntry) => void
  readonly page: (filter: SecurityFilter) => Promise<SecurityPage>
}
