import type { KitRegistry } from './kit'

/** Who sent a command. Always from the connection, never from what was sent. */
export type Actor =
  /** Without an id: the owner, or the operator where no account owns the workshop. */
  | { readonly role: 'lead'; readonly facilitatorId?: string }
  | { readonly role: 'participant'; readonly participantId: string }
  /** The door, on behalf of somebody who has shown a code. */
  | { readonly role: 'door' }
  /** The server itself, for what becomes due. */
  | { readonly role: 'server' }
  /** Who has the secret link of something that was promised. Who that is, nobody knows. */
  | { readonly role: 'keeper' }
export type Role = Actor['role']

/** All that a decision may depend on besides the state: time, identity, chance. */
export interface Context {
  readonly now: string
  readonly actor: Actor
  /** The sender's voice in the step the command is about; empty when there is none. */
  readonly voice: string
  readonly newId: () => string
  /** A number from 0 up to 1. */
  readonly random: () => number
  readonly kits: KitRegistry
}
