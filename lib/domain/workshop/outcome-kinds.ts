/** What became of a promise. Letting go is no failure: the group says why, and goes on. */
export const outcomeKinds = ['kept', 'changed', 'let-go'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]
