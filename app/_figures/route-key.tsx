import type { Surface } from '@/lib/compass/schema'
import { RoadSurface } from './route-road'

interface RouteKeyProps {
  readonly size: 'screen' | 'note'
  readonly labels: Readonly<Record<Surface, string>>
}

const kinds = ['asphalt', 'cobbles', 'goat-track', 'tunnel'] as const satisfies readonly Surface[]

/** What the four kinds of road say. */
export function RouteKey({ size, labels }: RouteKeyProps) {
  return (
    <ul className={size === 'screen' ? 'figure-key figure-key-screen' : 'figure-key'}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 -18 72 36" aria-hidden="true">
            {kind === 'tunnel' ? (
              <>
                <path
                  d="M4 16Q8 -16 36 -16Q64 -16 68 16Z"
                  fill="var(--surface)"
                  stroke="var(--ink)"
                  strokeWidth={3}
                />
                <path d="M21 16V6a15 15 0 0 1 30 0V16Z" fill="var(--ink)" />
              </>
            ) : (
              <RoadSurface
                d={kind === 'goat-track' ? 'M6 10L22 -9L38 9L54 -9L68 9' : 'M12 0H60'}
                surface={kind}
                scale={0.9}
              />
            )}
          </svg>
          {labels[kind]}
        </li>
      ))}
    </ul>
  )
}
