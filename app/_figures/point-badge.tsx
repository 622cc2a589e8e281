import { solid } from './dimension-paint'
import { DimensionShape } from './dimension-shape'
import { pointSign } from './point-sign'

const textY = { 1: 9, 2: 6, 3: 6, 4: 6, 5: 6 } as const

/** One's own point as it stands on the screen: shape, colour and number. Words beside it say the same. */
export function PointBadge({ number }: { readonly number: number }) {
  const { shape, colour } = pointSign(number)
  return (
    <svg viewBox="-24 -24 48 48" aria-hidden="true" className="size-14 flex-none">
      <DimensionShape dimension={shape} x={0} y={0} r={17} fill={solid(colour)} />
      <text y={textY[shape]} fontSize={17} fontWeight={700} textAnchor="middle" fill="var(--on-dim)">
        {number}
      </text>
    </svg>
  )
}
