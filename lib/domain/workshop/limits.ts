/** How much a workshop may hold. */
export const limits = {
  steps: 60,
  people: 2000,
  harvestLinesPerStep: 60,
  tables: 200,
  peopleAtTable: 50,
} as const
