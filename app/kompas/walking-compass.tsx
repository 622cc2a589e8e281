import { ownAddress } from '@/app/_data/own-address'
import { bezelNames } from '@/app/_figures/bezel-names'
import { soft, solid } from '@/app/_figures/dimension-paint'
import { Patterns, patternFill } from '@/app/_figures/patterns'
import { polar, ringPath } from '@/app/_figures/polar'
import { RoseBezel } from '@/app/_figures/rose-bezel'
import type { PlacedNeedle } from '@/app/_figures/rose-geometry'
import { radiusOf, roseGeometry } from '@/app/_figures/rose-geometry'
import { RoseGround } from '@/app/_figures/rose-ground'
import { ShapeBadge } from '@/app/_figures/shape-badge'
import { inLanguage } from '@/lib/compass/in-language'
import type { Compass } from '@/lib/compass/schema'
import type { Language } from '@/lib/domain/language'

interface WalkingCompassProps {
  readonly compass: Compass
  readonly language: Language
  readonly label: string
  /** How the link of a needle is called. */
  readonly nameOf: (number: number, name: string) => string
  /** The needle one stands at. */
  readonly current?: number
}

const figureId = 'walk'
const bezelOuter = 340
const badgeRing = 384
const size = 840

function needleShape({ angle }: PlacedNeedle, radius: number) {
  const reach = radiusOf(8, radius)
  const tip = polar(reach, angle).join(' ')
  const left = polar(reach * 0.36, angle - 8).join(' ')
  const right = polar(reach * 0.36, angle + 8).join(' ')
  return { whole: `M0 0L${left}L${tip}L${right}Z`, dark: `M0 0L${tip}L${right}Z` }
}

interface NeedleLinkProps {
  readonly needle: PlacedNeedle
  readonly step: number
  readonly radius: number
  readonly isCurrent: boolean
  readonly name: string
}

/** A whole sector to press, so that a thumb finds it; the needle and its number are what one sees. */
function NeedleLink({ needle, step, radius, isCurrent, name }: NeedleLinkProps) {
  const { number, dimension, angle } = needle
  const { whole, dark } = needleShape(needle, radius)
  const [x, y] = polar(badgeRing, angle)
  const half = step / 2
  return (
    <a
      href={ownAddress(`/kompas/${number}`)}
      aria-label={name}
      className="walk-needle"
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      <title>{name}</title>
      <path
        className="walk-sector"
        d={ringPath(radius / 12, radius, angle - half + 0.6, angle + half - 0.6)}
        fill={isCurrent ? 'var(--lantern-soft)' : 'transparent'}
      />
      <path
        className="walk-band"
        d={ringPath(radiusOf(5.4, radius), radiusOf(9.2, radius), angle - half * 0.72, angle + half * 0.72)}
        fill={patternFill(figureId, dimension)}
        opacity={0.35}
      />
      <path
        d={whole}
        fill="var(--surface)"
        stroke={solid(dimension)}
        strokeWidth={2.5}
        strokeLinejoin="round"
      />
      <path d={dark} fill={solid(dimension)} />
      <circle
        className="walk-halo"
        cx={x}
        cy={y}
        r={33}
        fill={isCurrent ? 'var(--lantern)' : soft(dimension)}
        stroke={isCurrent ? 'var(--ink)' : 'none'}
        strokeWidth={3}
      />
      <ShapeBadge dimension={dimension} label={String(number)} x={x} y={y} r={23} fontSize={29} />
    </a>
  )
}

/** The compass one can walk through: every needle is a link. Drawn on the server, and works without script. */
export function WalkingCompass({ compass, language, label, nameOf, current }: WalkingCompassProps) {
  const { needles, dimensionNames } = inLanguage(compass, language)
  const geometry = roseGeometry(
    compass.needles.map(({ number, dimension, name }) => ({
      number,
      dimension,
      name: name[language],
      tooFew: false,
      cannotSay: 0,
    })),
  )
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = dimensionNames
  const names = bezelNames(geometry.arcs, bezelOuter - 36, {
    1: first,
    2: second,
    3: third,
    4: fourth,
    5: fifth,
  })
  const bezelInner = bezelOuter - (names.some(({ lines }) => lines.length > 1) ? 72 : 44)
  const radius = bezelInner - 8
  return (
    <nav aria-label={label} className="walk" data-walk>
      <svg viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} className="figure" role="presentation">
        <defs>
          <Patterns figureId={figureId} scale={13} />
        </defs>
        <g aria-hidden="true">
          <RoseGround geometry={geometry} radius={radius} full />
          <RoseBezel
            figureId={figureId}
            arcs={geometry.arcs}
            inner={bezelInner}
            outer={bezelOuter}
            names={names}
          />
        </g>
        {geometry.needles.map((needle) => (
          <NeedleLink
            key={needle.number}
            needle={needle}
            step={geometry.step}
            radius={radius}
            isCurrent={needle.number === current}
            name={nameOf(needle.number, needles.find(({ number }) => number === needle.number)?.name ?? '')}
          />
        ))}
        <circle r={10} fill="var(--ink)" aria-hidden="true" />
      </svg>
    </nav>
  )
}
