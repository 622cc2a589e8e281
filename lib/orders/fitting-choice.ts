import type { AnyCompass } from '@/lib/compass/in-language'

type Choice = Readonly<Record<string, unknown>>

function isChoice(choice: unknown): choice is Choice {
  return typeof choice === 'object' && choice !== null
}

function nearestNeedle({ needles }: AnyCompass, wanted: number): number {
  const distance = (number: number) => Math.abs(number - wanted)
  return needles.reduce(
    (best, { number }) => (distance(number) < distance(best) ? number : best),
    needles[0]?.number ?? wanted,
  )
}

/** The needle at the start of an id such as `n8-close`. */
function needleIn(dilemmaId: string): number | undefined {
  const number = /^n(\d+)-/.exec(dilemmaId)?.[1]
  return number === undefined ? undefined : Number(number)
}

function fittingDilemma(compass: AnyCompass, wanted: string): string {
  const { dilemmas } = compass
  if (dilemmas.some(({ dilemmaId }) => dilemmaId === wanted)) return wanted
  const needle = nearestNeedle(compass, needleIn(wanted) ?? 1)
  const about = dilemmas.find(({ about: subject }) => 'needle' in subject && subject.needle === needle)
  return (about ?? dilemmas[0])?.dilemmaId ?? wanted
}

function fittingNeedles(compass: AnyCompass, wanted: readonly unknown[]): readonly number[] {
  const numbers = compass.needles.map(({ number }) => number)
  const there = numbers.filter((number) => wanted.includes(number))
  return there.length > 0 ? there : numbers.slice(0, wanted.length)
}

/**
 * A ready-made running order is written for the built-in compass. In an own edition what it asks for may not be
 * there: then it is about what comes nearest.
 */
export function fittingChoice(compass: AnyCompass, choice: unknown): unknown {
  if (!isChoice(choice)) return choice
  const { needle, needles, dilemmaId } = choice
  return {
    ...choice,
    ...(typeof needle === 'number' ? { needle: nearestNeedle(compass, needle) } : {}),
    ...(Array.isArray(needles) ? { needles: fittingNeedles(compass, needles) } : {}),
    ...(typeof dilemmaId === 'string' ? { dilemmaId: fittingDilemma(compass, dilemmaId) } : {}),
  }
}
