/** Why a command was not carried out. Closed: a client has a sentence for each, in both languages. */
export const refusalCodes = [
  /** This role may not do this. */
  'forbidden',
  /** Somebody else leads now; what moves the room is for who leads. */
  'not-leading',
  /** The workshop is not in a state in which this can be done. */
  'not-now',
  /** The workshop is closed. */
  'workshop-closed',
  /** Somebody else moved the workshop on first; look again before pressing. */
  'stale-version',
  'unknown-step',
  'unknown-item',
  'unknown-participant',
  /** Input of this step or round is closed. */
  'step-not-open',
  /** The group has seen the figures of this round: a change would show in them as the answer of one person. */
  'already-shown',
  /** The step is closed for good: nothing in it can be tied to anybody any more, so nothing can change. */
  'step-sealed',
  /** The step holds what people entered and stays. */
  'step-in-use',
  /** Who leads blocked the sender of something this person wrote: no more words from them in this step. */
  'sender-blocked',
  /** How people are known is fixed once the lobby has opened. */
  'mode-fixed',
  'lobby-locked',
  'workshop-full',
  /** The facilitator took this person out of the workshop. */
  'removed',
  'name-missing',
  'text-empty',
  'text-too-long',
  /** A reason is shared together with one good thing about the other pole. */
  'other-side-missing',
  /** A choice is missing that this needs first. */
  'incomplete',
  /** More dots than one has. */
  'over-budget',
  /** As many notes, lines or steps as one may have. */
  'too-many-items',
  /** Another phone already speaks for this table. */
  'table-taken',
  /** So few people sit at this table that a line could be led back to somebody. */
  'table-too-small',
  /** The running order has no step to open. */
  'no-steps',
  /** The settings of a step do not fit its kind. */
  'invalid-config',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export type Decision<E> =
  | { readonly accepted: true; readonly events: readonly E[] }
  | { readonly accepted: false; readonly refusal: RefusalCode }

export function accept<E>(...events: readonly E[]): Decision<E> {
  return { accepted: true, events }
}

export function refuse(refusal: RefusalCode): { accepted: false; refusal: RefusalCode } {
  return { accepted: false, refusal }
}
