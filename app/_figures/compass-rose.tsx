import { bezelNames } from './bezel-names'
import type { DimensionNumber } from './dimension-paint'
import { Figure } from './figure'
import { Patterns } from './patterns'
import { polar, ringPath } from './polar'
import { RoseBezel } from './rose-bezel'
import { roseGeometry, type PlacedNeedle, type RoseNeedle } from './rose-geometry'
import { RoseGround, RoseScale } from './rose-ground'
import { nameBlocks } from './rose-name-blocks'
import { RoseNames } from './rose-names'
import { RoseNeedles } from './rose-needles'
import { ShapeBadge } from './shape-badge'

export interface RoseLabels {
  readonly now: string
  readonly desired: string
  readonly tooFew: string
  readonly cannotSay: (count: number) => string
  readonly format: (value: number) => string
}

interface CompassRoseProps {
  readonly figureId: string
  readonly title: string
  readonly desc: string
  /** 1 to 12. */
  readonly needles: readonly RoseNeedle[]
  readonly size: 'full' | 'small'
  readonly focusNeedle?: number
  readonly dimensionNames: Readonly<Record<DimensionNumber, string>>
  readonly labels: RoseLabels
}

const full = { width: 1600, height: 860, badgeRing: 376, badgeRadius: 24, badgeText: 31 }
const small = { width: 300, height: 300, badgeRing: 127, badgeRadius: 12.5, badgeText: 15.5 }

/** The compass of the group: where it stands now, where it wants to be, and how far people lie apart. */
export function CompassRose({
  figureId,
  title,
  desc,
  needles,
  size,
  focusNeedle,
  ...words
}: CompassRoseProps) {
  const isFull = size === 'full'
  const frame = isFull ? full : small
  const geometry = roseGeometry(needles)
  const bezelOuter = isFull ? full.badgeRing - 36 : 110
  const names = isFull ? bezelNames(geometry.arcs, bezelOuter - 36, words.dimensionNames) : []
  const bezelInner = isFull ? bezelOuter - (names.some(({ lines }) => lines.length > 1) ? 72 : 44) : 99
  const radius = isFull ? bezelInner - 8 : 94
  return (
    <Figure
      figureId={figureId}
      title={title}
      desc={desc}
      className={isFull ? 'figure' : 'figure rose-small'}
      viewBox={`${-frame.width / 2} ${-frame.height / 2} ${frame.width} ${frame.height}`}
    >
      <defs>
        <Patterns
          figureId={figureId}
          scale={isFull ? 13 : 6}
          only={geometry.arcs.map((arc) => arc.dimension)}
        />
      </defs>
      <RoseGround geometry={geometry} radius={radius} full={isFull} />
      <Focus geometry={geometry} number={focusNeedle} frame={frame} radius={radius} />
      <RoseNeedles figureId={figureId} geometry={geometry} radius={radius} />
      {isFull && <RoseScale geometry={geometry} radius={radius} format={words.labels.format} />}
      <RoseBezel
        figureId={figureId}
        arcs={geometry.arcs}
        inner={bezelInner}
        outer={bezelOuter}
        names={names}
      />
      {geometry.needles.map(({ number, dimension, angle, tooFew }) => {
        const [x, y] = polar(frame.badgeRing, angle)
        return (
          <ShapeBadge
            key={number}
            dimension={dimension}
            label={String(number)}
            x={x}
            y={y}
            r={frame.badgeRadius}
            fontSize={frame.badgeText}
            open={tooFew}
          />
        )
      })}
      {isFull && (
        <RoseNames
          blocks={nameBlocks(
            geometry.needles,
            { ...frame, width: frame.width / 2, height: frame.height / 2, bezel: bezelOuter },
            notes(words, new Set(names.map(({ dimension }) => dimension)), geometry.needles),
          )}
        />
      )}
    </Figure>
  )
}

interface FocusProps {
  readonly geometry: ReturnType<typeof roseGeometry>
  readonly number: number | undefined
  readonly frame: typeof full | typeof small
  readonly radius: number
}

/** The lantern on the needle that is talked about: a lit sector, and an ink edge round its number. */
function Focus({ geometry, number, frame, radius }: FocusProps) {
  const needle = geometry.needles.find((candidate) => candidate.number === number)
  if (needle === undefined) return null
  const half = Math.min(geometry.step / 2, 30)
  const [x, y] = polar(frame.badgeRing, needle.angle)
  const r = frame.badgeRadius
  return (
    <g>
      <path
        d={ringPath(radius / 10, radius, needle.angle - half, needle.angle + half)}
        fill="var(--lantern-soft)"
      />
      <circle cx={x} cy={y} r={r * 1.5} fill="var(--lantern)" stroke="var(--ink)" strokeWidth={r * 0.14} />
    </g>
  )
}

function notes(
  { labels, dimensionNames }: Pick<CompassRoseProps, 'labels' | 'dimensionNames'>,
  named: ReadonlySet<DimensionNumber>,
  needles: readonly PlacedNeedle[],
) {
  return ({ number, dimension, tooFew, now, desired, cannotSay }: PlacedNeedle): string[] => {
    const isFirst = needles.find((needle) => needle.dimension === dimension)?.number === number
    const values = [
      ...(now === undefined ? [] : [`${labels.now} ${labels.format(now)}`]),
      ...(desired === undefined ? [] : [`${labels.desired} ${labels.format(desired)}`]),
    ].join(', ')
    return [
      ...(isFirst && !named.has(dimension) ? [dimensionNames[dimension]] : []),
      ...(tooFew ? [labels.tooFew] : values === '' ? [] : [values]),
      ...(cannotSay > 0 ? [labels.cannotSay(cannotSay)] : []),
    ]
  }
}
