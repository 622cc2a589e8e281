/** How much a workshop may hold. */
export const limits = {
  /** Who leads along in one workshop. */
  coLeads: 12,
  steps: 60,
  people: 2000,
  preWorkDays: 30,
  invitationsAtOnce: 200,
  harvestLinesPerStep: 60,
  tables: 200,
  peopleAtTable: 50,
} as const
