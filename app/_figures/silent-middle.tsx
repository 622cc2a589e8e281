import { placeX, type AxisMetrics } from './axis-geometry'
import { rounded } from './rounded'

interface SilentMiddleProps {
  readonly metrics: AxisMetrics
  readonly top: number
  readonly bottom: number
}

/** The lantern over the three middle places: it says that reasons are missing there, never whose. */
export function SilentMiddle({ metrics, top, bottom }: SilentMiddleProps) {
  const [left, right] = [placeX(metrics, 3.5), placeX(metrics, 6.5)]
  const tick = metrics.text * 0.4
  return (
    <g>
      <rect
        x={left}
        y={rounded(top)}
        width={rounded(right - left)}
        height={rounded(bottom - top)}
        rx={rounded(metrics.text * 0.5)}
        fill="var(--lantern)"
        opacity={0.2}
      />
      {/* Yellow alone is too faint on paper: ink ticks mark where the field begins and ends. */}
      {[top, bottom].map((y, index) => {
        const inward = rounded(y + (index === 0 ? tick : -tick))
        return (
          <path
            key={index}
            d={`M${left} ${inward}V${rounded(y)}H${rounded(left + tick)}M${rounded(right - tick)} ${rounded(y)}H${right}V${inward}`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={rounded(metrics.stroke * 0.5)}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        )
      })}
    </g>
  )
}
