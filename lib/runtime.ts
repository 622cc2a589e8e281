import type { AccountsPort } from './accounts'
import type { FacilitatorRow } from './db/co-leads'
import type { Database } from './db/database'
import type { Editions } from './db/editions'
import type { Groups } from './db/groups'
import type { JoinCodes } from './db/join-codes'
import type { Passes } from './db/passes'
import type { Settings } from './db/settings'
import type { Templates } from './db/templates'
import type { Workshops } from './db/workshops'
import type { CommandOf } from './domain/workshop/command'
import type { WorkshopCommand } from './domain/workshop/decide'
import type { KitRegistry } from './domain/workshop/kit'
import type { WorkshopState } from './domain/workshop/state'
import type { PhoneView, ScreenView } from './domain/workshop/view'
import type { OwnView } from './domain/workshop/view-own'
import type { ConsoleView } from './domain/workshop/view-console'
import type { Wifi } from './domain/workshop/wifi'
import type { Environment } from './env'
import type { ExportPort } from './export/task'
import type { Position } from './protocol/message'
import type { AnyRefusalCode } from './protocol/refusal'
import type { MailPort } from './mail'
import type { SecurityLogPort } from './security-log'

export type JoinAnswer =
  | { readonly ok: true; readonly workshopId: string; readonly token: string }
  | { readonly ok: false; readonly code: AnyRefusalCode; readonly retryAfterMs?: number }

/** What somebody may know of a workshop before they join it. */
export interface Invitation {
  readonly workshopId: string
  readonly title: string
  readonly hostName: string
  readonly mode: WorkshopState['about']['mode']
  readonly language: 'nl' | 'en'
  readonly retentionDays: number
  /** Present when it is about answering ahead: what is answered, and until when. */
  readonly ahead?: { readonly title: string; readonly closesAt: string }
}

export type InvitationAnswer =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly code: AnyRefusalCode; readonly retryAfterMs?: number }

/** One door for who has a code, one for who has the secret of the QR code, one for who has a link to answer ahead. */
export type Key = { readonly code: string } | { readonly door: string } | { readonly ahead: string }

/** Who stands outside. `device`: what this browser was given when a code was wrong before. */
export interface Visitor {
  readonly ip: string
  readonly device?: string
}

/** Who comes in, and what they bring. */
export interface Arrival extends Visitor {
  /** The token of a participant who was here before on this device. */
  readonly already?: string
  /** The token this device is to have. Coming in with it twice is coming in once, also when the first answer got lost. */
  readonly token?: string
}

export interface DoorPort {
  readonly invitation: (key: Key, from: Visitor) => Promise<InvitationAnswer>
  /** The workshop somebody came into with this token, as long as they are in. */
  readonly again: (token: string) => Promise<string | undefined>
  readonly join: (key: Key, name: string, from: Arrival) => Promise<JoinAnswer>
}

/** A live view for the first rendering of a page; the socket goes on from its position. */
export interface FirstView<View> {
  readonly at: Position
  readonly view: View
  readonly now: string
}

export interface LivePort {
  readonly phone: (
    workshopId: string,
    participantId: string,
  ) => Promise<(FirstView<PhoneView> & { readonly own: OwnView }) | undefined>
  readonly screen: (workshopId: string) => Promise<FirstView<ScreenView> | undefined>
  readonly console: (workshopId: string) => Promise<FirstView<ConsoleView> | undefined>
  /** All that is known, for the report. */
  readonly state: (workshopId: string) => Promise<WorkshopState | undefined>
  /** Carries out a command of the facilitator that does not come through a socket. */
  readonly lead: (workshopId: string, command: WorkshopCommand) => Promise<AnyRefusalCode | undefined>
  /** What became of a promise, told by who has its link. */
  readonly tellOutcome: (
    workshopId: string,
    command: CommandOf<'TellOutcome'>,
  ) => Promise<AnyRefusalCode | undefined>
  readonly renewCode: (workshopId: string) => Promise<void>
  /** Sets or forgets the network of the room. */
  readonly setWifi: (workshopId: string, wifi: Wifi | undefined) => Promise<void>
  /** Resolves when the door of an open workshop has its code. */
  readonly doorReady: (workshopId: string) => Promise<void>
  readonly drop: (workshopId: string) => Promise<void>
  /** How many people a workshop has, if it is in memory; nothing about any of them. */
  readonly numbers: (workshopId: string) => LiveNumbers | undefined
  readonly connections: () => number
}

export interface LiveNumbers {
  readonly people: number
  readonly here: number
  readonly screens: number
}

/** Who leads a workshop together. */
export interface FacilitationPort {
  /** Lets an account lead along; the reason when it may not. Doing it twice changes nothing. */
  readonly admit: (workshopId: string, userId: string) => Promise<AnyRefusalCode | undefined>
  readonly dismiss: (workshopId: string, facilitatorId: string) => Promise<void>
  readonly of: (workshopId: string) => Promise<readonly FacilitatorRow[]>
  /** As whom an account may lead; undefined when it may not. */
  readonly find: (workshopId: string, userId: string) => Promise<string | undefined>
}

export interface SimulationPort {
  /** People who are not there: real connections that answer as a mixed group would. */
  readonly join: (code: string, people: number) => void
}

/** What the server lends to the pages. They live in the same process but not in the same bundle. */
export interface Runtime {
  readonly env: Environment
  readonly database: Database
  readonly kits: KitRegistry
  readonly now: () => Date
  /** Where phones reach the product, without a slash at the end. */
  readonly address: string
  readonly workshops: Workshops
  readonly groups: Groups
  readonly passes: Passes
  readonly joinCodes: JoinCodes
  readonly settings: Settings
  readonly editions: Editions
  readonly accounts: AccountsPort
  readonly securityLog: SecurityLogPort
  readonly mailer: MailPort
  readonly door: DoorPort
  readonly facilitation: FacilitationPort
  readonly templates: Templates
  readonly live: LivePort
  readonly simulation: SimulationPort
  readonly exports: ExportPort
  /** Whether it can write at this moment. */
  readonly isReady: () => Promise<boolean>
}

const place = Symbol.for('kompasgesprek.runtime')
const holder = globalThis as { [place]?: Runtime }

export function lendRuntime(runtime: Runtime): void {
  holder[place] = runtime
}

export function runtime(): Runtime {
  const lent = holder[place]
  if (!lent) throw new Error('The pages run inside the server of this project; start it with npm start.')
  return lent
}
