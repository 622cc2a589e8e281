import type { Surface } from '@/lib/compass/schema'
import { roadPath, type RoadCourse } from './route-geometry'
import { rounded } from './rounded'

interface RouteRoadProps {
  readonly course: RoadCourse
  readonly surface: Surface
  readonly count: number
  readonly lit: boolean
  /** 1 on the wide map. */
  readonly scale: number
  readonly zigzag: number
}

const joined = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const

/** One road with the light it got: the more people chose it, the wider its glow. */
export function RouteRoad({ course, surface, count, lit, scale, zigzag }: RouteRoadProps) {
  const d = roadPath(course, surface, zigzag)
  const base = surface === 'goat-track' ? 20 : 28
  // The glow stops growing: a full hall may not flood the map.
  const glow = base + Math.min(30, count * 1.8)
  return (
    <g>
      {count > 0 && (
        <path
          d={d}
          {...joined}
          stroke="var(--lantern)"
          strokeWidth={rounded(glow * scale)}
          opacity={lit ? 0.95 : 0.42}
        />
      )}
      <RoadSurface d={d} surface={surface} scale={scale} />
    </g>
  )
}

interface RoadSurfaceProps {
  readonly d: string
  readonly surface: Surface
  readonly scale: number
}

/** How a road feels underfoot; also drawn in the key. */
export function RoadSurface({ d, surface, scale }: RoadSurfaceProps) {
  const s = (value: number) => rounded(value * scale)
  if (surface === 'goat-track')
    return (
      <path d={d} {...joined} stroke="var(--ink)" strokeWidth={s(8.5)} strokeDasharray={`0.1 ${s(16)}`} />
    )
  if (surface === 'cobbles')
    return (
      <>
        <path d={d} {...joined} stroke="var(--ink)" strokeWidth={s(22)} />
        <path
          d={d}
          fill="none"
          stroke="var(--surface)"
          strokeWidth={s(16)}
          strokeDasharray={`${s(10)} ${s(4)}`}
        />
        <path d={d} fill="none" stroke="var(--ink)" strokeWidth={s(3)} />
      </>
    )
  return (
    <>
      <path d={d} {...joined} stroke="var(--ink)" strokeWidth={s(22)} />
      <path
        d={d}
        {...joined}
        stroke="var(--surface)"
        strokeWidth={s(3)}
        strokeDasharray={`${s(18)} ${s(16)}`}
      />
    </>
  )
}
