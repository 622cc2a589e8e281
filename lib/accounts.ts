import type { Language } from './domain/language'

/** Somebody with an account, as the pages know them. */
export interface Account {
  readonly sessionId: string
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly isAdmin: boolean
  readonly hasSecondFactor: boolean
}

/** `needs-code`: the password was right, and the code of the second factor is asked now. */
export type SignedIn =
  | { readonly ok: true; readonly setCookie: readonly string[]; readonly next: 'in' | 'needs-code' }
  | { readonly ok: false; readonly why: 'wrong' | 'slow-down' }

/** Why an account of the organisation did not get in. */
export type SsoProblem = 'not-invited' | 'not-verified' | 'disabled' | 'away' | 'failed'

export type SsoStart =
  | { readonly ok: true; readonly url: string; readonly setCookie: readonly string[] }
  | { readonly ok: false; readonly why: SsoProblem }

export type SsoEnd =
  | { readonly ok: true; readonly setCookie: readonly string[] }
  | { readonly ok: false; readonly why: SsoProblem }

export type SetUpAnswer = 'made' | 'not-valid' | 'email-not-valid'

export interface OwnSession {
  readonly sessionId: string
  readonly userAgent: string
  readonly startedAt: Date
  readonly isThisOne: boolean
}

export type SecondFactorStart =
  | { readonly ok: true; readonly uri: string; readonly recoveryCodes: readonly string[] }
  | { readonly ok: false; readonly why: 'wrong' | 'slow-down' }

/** What an account link is for. */
export type AccountLink =
  | { readonly kind: 'invite'; readonly email: string }
  | { readonly kind: 'password'; readonly email: string; readonly name: string }

export interface Facilitator {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly isAdmin: boolean
  readonly isDisabled: boolean
  readonly hasSecondFactor: boolean
}

export interface Colleague {
  readonly userId: string
  readonly name: string
}

export interface AccountsPort {
  readonly sessionOf: (headers: Headers) => Promise<Account | undefined>
  readonly signIn: (email: string, password: string, headers: Headers) => Promise<SignedIn>
  /** The second half of signing in: a code of the app, or a recovery code. */
  readonly signInWithCode: (code: string, headers: Headers) => Promise<SignedIn>
  /** What the button for single sign-on says; undefined when there is none. */
  readonly ssoName: string | undefined
  readonly startSso: (headers: Headers) => Promise<SsoStart>
  /** `query`: what the provider sent back. */
  readonly endSso: (query: Readonly<Record<string, string>>, headers: Headers) => Promise<SsoEnd>

  readonly signOut: (headers: Headers) => Promise<readonly string[]>
  /** Makes the first account. `not-valid`: the link is not valid, or an account exists by now. */
  readonly setUp: (
    token: string,
    account: { readonly name: string; readonly email: string; readonly password: string },
  ) => Promise<SetUpAnswer>
  readonly isSetUpLink: (token: string) => Promise<boolean>

  readonly sessionsOf: (account: Account) => Promise<readonly OwnSession[]>
  /** Ends a session of this account, with every connection that rests on it. */
  readonly endSession: (account: Account, sessionId: string) => Promise<void>
  readonly changePassword: (
    account: Account,
    current: string,
    next: string,
    headers: Headers,
  ) => Promise<SignedIn>
  readonly startSecondFactor: (
    account: Account,
    password: string,
    headers: Headers,
  ) => Promise<SecondFactorStart>
  readonly confirmSecondFactor: (account: Account, code: string, headers: Headers) => Promise<SignedIn>
  readonly stopSecondFactor: (account: Account, password: string, headers: Headers) => Promise<SignedIn>

  readonly linkBehind: (token: string) => Promise<AccountLink | undefined>
  readonly acceptInvite: (
    token: string,
    account: { readonly name: string; readonly password: string },
  ) => Promise<SetUpAnswer>
  /** Mails a link for a new password, if there is an account; nobody learns whether there is. */
  readonly askForPassword: (
    email: string,
    from: { readonly ip: string; readonly language: Language },
  ) => Promise<'asked' | 'slow-down' | 'off'>
  readonly setPassword: (token: string, password: string) => Promise<'set' | 'not-valid'>

  /** Only for who is an admin; the page that asks has to see to that. */
  readonly facilitators: () => Promise<readonly Facilitator[]>
  readonly invite: (email: string) => Promise<string | undefined>
  readonly passwordLink: (userId: string) => Promise<string | undefined>
  /** Somebody of this installation who can sign in, by their address. */
  readonly colleague: (email: string) => Promise<Colleague | undefined>
  readonly setDisabled: (userId: string, isDisabled: boolean) => Promise<void>
  readonly setAdmin: (userId: string, isAdmin: boolean) => Promise<void>
}
