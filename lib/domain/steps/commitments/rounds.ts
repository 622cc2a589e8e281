export const writeRound = 'write'
export const backingRound = 'backing'
