import { groundAt, type Ridge } from './hills'
import { rounded } from './rounded'

interface TravellersProps {
  readonly ridge: Ridge
  /** Middle of the company. */
  readonly x: number
  readonly scale: number
}

// Walkers from left to right: place and height; one of them carries the lantern.
const walkers = [
  { x: -96, size: 0.94, hasLantern: false },
  { x: -56, size: 1.08, hasLantern: false },
  { x: -2, size: 1, hasLantern: true },
  { x: 54, size: 0.9, hasLantern: false },
  { x: 96, size: 1.04, hasLantern: false },
]

/** The company on the ridge, under the weather of all. */
export function Travellers({ ridge, x, scale }: TravellersProps) {
  return walkers.map((walker) => {
    const place = x + walker.x * scale
    return (
      <g
        key={walker.x}
        transform={`translate(${rounded(place)} ${rounded(groundAt(ridge, place) + 4)}) scale(${Math.round(walker.size * scale * 100) / 100})`}
        fill="var(--hill-near)"
      >
        <circle cx={2} cy={-47} r={7.5} />
        <path d="M-8 -36q8 -5 17 0l3 20l-6 1l5 15h-7l-6 -14l-5 14h-7l6 -20Z" />
        {walker.hasLantern && (
          <>
            <path
              d="M9 -31l15 -4v6"
              fill="none"
              stroke="var(--hill-near)"
              strokeWidth={3}
              strokeLinecap="round"
            />
            <circle
              cx={24}
              cy={-22}
              r={7}
              fill="var(--lantern)"
              stroke="var(--hill-near)"
              strokeWidth={2.5}
            />
          </>
        )}
      </g>
    )
  })
}
