import { solid, type DimensionNumber } from './dimension-paint'
import type { Point } from './polar'
import { rounded } from './rounded'

interface LandSignProps {
  readonly dimension: DimensionNumber
  /** Middle of the foot. */
  readonly at: Point
  readonly scale: number
}

/** What one sees in a land: wind, houses, offices, a footbridge between two towers, trees. */
export function LandSign({ dimension, at: [x, y], scale }: LandSignProps) {
  const line = {
    stroke: solid(dimension),
    strokeWidth: 3,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const
  return (
    <g transform={`translate(${rounded(x)} ${rounded(y)}) scale(${scale})`} opacity={0.85}>
      {signs[dimension].map(({ d, isSolid }, index) => (
        <path key={index} d={d} {...line} fill={isSolid ? 'var(--surface)' : 'none'} />
      ))}
    </g>
  )
}

interface Stroke {
  readonly d: string
  readonly isSolid: boolean
}

const signs: Readonly<Record<DimensionNumber, readonly Stroke[]>> = {
  1: [
    { d: 'M-44 -34H14a13 13 0 1 0 -12 -18', isSolid: false },
    { d: 'M-30 -20H34a13 13 0 1 1 -12 18', isSolid: false },
    { d: 'M-46 -6H-2a9 9 0 1 1 -8 13', isSolid: false },
  ],
  2: [
    { d: 'M-46 0V-24L-28 -40L-10 -24V0Z', isSolid: true },
    { d: 'M12 0V-30L30 -48L48 -30V0Z', isSolid: true },
    { d: 'M-14 0V-34L4 -52L20 -36V0Z', isSolid: true },
    { d: 'M-31 0V-12H-24V0M1 0V-14H9V0M27 0V-13H35V0M27 -26H35', isSolid: false },
  ],
  3: [
    { d: 'M-44 0V-36H-14V0Z', isSolid: true },
    { d: 'M14 0V-44H44V0Z', isSolid: true },
    { d: 'M-18 0V-62H18V0Z', isSolid: true },
    {
      d: 'M-18 -46H18M-18 -30H18M-18 -14H18M0 -62V0M-44 -22H-18M-30 -36V0M18 -28H44M31 -44V0',
      isSolid: false,
    },
  ],
  4: [
    { d: 'M-46 0L-40 -50H-26L-20 0Z', isSolid: true },
    { d: 'M20 0L26 -50H40L46 0Z', isSolid: true },
    { d: 'M-27 -40Q0 -22 27 -40M-23 -26Q0 -8 23 -26M-14 -33V-19M0 -31V-17M14 -33V-19', isSolid: false },
    { d: 'M-33 -50V-68L-17 -62L-33 -56M33 -50V-68L49 -62L33 -56', isSolid: true },
  ],
  5: [
    { d: 'M-26 0V-18', isSolid: false },
    { d: 'M-26 -16a17 17 0 1 1 .1 0Z', isSolid: true },
    { d: 'M12 0V-26M12 -14L4 -22M12 -20L20 -28', isSolid: false },
    { d: 'M12 -22a23 23 0 1 1 .1 0Z', isSolid: true },
    { d: 'M12 -22V-54M12 -34L3 -43M12 -40L21 -49M-26 -16V-36', isSolid: false },
    { d: 'M-46 0H46', isSolid: false },
  ],
}
