/** How much a workshop may hold. */
export const limits = {
  steps: 60,
  people: 2000,
  preWorkDays: 30,
  invitationsAtOnce: 200,
  harvestLinesPerStep: 60,
} as const
