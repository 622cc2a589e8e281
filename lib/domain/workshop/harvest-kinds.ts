export const harvestKinds = ['insight', 'agreement', 'question', 'reservation'] as const
export type HarvestKind = (typeof harvestKinds)[number]
