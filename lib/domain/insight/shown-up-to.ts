/** With the largest number that is told, when one of the numbers stands there: it may be more. */
export type ShownUpTo = { readonly shownUpTo?: number }

export function shownUpTo(numbers: readonly (number | undefined)[], largest: number): ShownUpTo {
  return numbers.includes(largest) ? { shownUpTo: largest } : {}
}
