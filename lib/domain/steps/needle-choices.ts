import type { PlanChoice, PlanContext } from '../workshop/planning'

/** Any needle, for kits whose steps can be about one. */
export function needleChoices({ compass }: PlanContext): readonly PlanChoice[] {
  return compass.needles.map(({ number, name }) => ({
    label: `${number}. ${name}`,
    choice: { needle: number },
  }))
}
