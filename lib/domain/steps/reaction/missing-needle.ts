/** The number under which a needle is proposed that is not there yet. */
export const missingNeedle = 0
