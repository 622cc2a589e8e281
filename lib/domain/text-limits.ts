/** How much may be written where, in graphemes. One place, so that forms and rules agree. */
export const textLimits = {
  name: 40,
  title: 120,
  instruction: 400,
  note: 140,
  reason: 280,
  harvest: 280,
  clusterName: 60,
  word: 24,
  sticker: 60,
  foreword: 2000,
} as const
