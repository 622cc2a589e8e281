import clsx from 'clsx'
import type { DimensionNumber } from './dimension-paint'
import { ShortWallDots, WallDots } from './wall-dots'
import type { LaidCluster, WallCluster, WallFrame, WallNote } from './wall-cluster'
import { wallLayout } from './wall-layout'

export interface WallLabels {
  /** "4 briefjes · 12 stippen"; dots are absent before the dot vote. */
  readonly summary: (notes: number, dots: number | undefined) => string
  readonly dots: (dots: number) => string
  readonly more: (notes: number) => string
}

interface NotesWallProps {
  /** Named clusters, or the columns of a preset. */
  readonly clusters: readonly WallCluster[]
  /** Notes outside any cluster; they always stay in sight. */
  readonly loose?: WallCluster
  readonly dimension?: DimensionNumber
  /** Room for the wall in px when the screen would be 1080 px high. */
  readonly frame?: WallFrame
  readonly labels: WallLabels
}

const clusterPaint = {
  1: 'border-dim-1 bg-dim-1-soft',
  2: 'border-dim-2 bg-dim-2-soft',
  3: 'border-dim-3 bg-dim-3-soft',
  4: 'border-dim-4 bg-dim-4-soft',
  5: 'border-dim-5 bg-dim-5-soft',
} as const

const screenFrame = { width: 1792, height: 800 }

/** The wall of notes on the screen: letters as large as the amount allows, nothing dropped without a word. */
export function NotesWall({ clusters, loose, dimension, frame = screenFrame, labels }: NotesWallProps) {
  const groups = loose === undefined || loose.notes.length === 0 ? clusters : [...clusters, loose]
  const layout = wallLayout(groups, frame, loose?.clusterId)
  if (layout === undefined) return null
  const { density, columns, parts } = layout
  return (
    <div className={`wall wall-${density.level} wall-columns-${columns}`}>
      {parts.map((part, index) => (
        <div key={index} className={`wall-column wall-span-${part.span}`}>
          {part.clusters.map((laid) => (
            <Cluster
              key={laid.cluster.clusterId}
              laid={laid}
              hasShortDots={density.hasShortDots}
              paint={
                laid.cluster === loose
                  ? 'wall-loose'
                  : dimension === undefined
                    ? 'border-primary bg-sunk'
                    : clusterPaint[dimension]
              }
              labels={labels}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface ClusterProps {
  readonly laid: LaidCluster
  readonly hasShortDots: boolean
  readonly paint: string
  readonly labels: WallLabels
}

function Cluster({ laid: { cluster, lists, hidden }, hasShortDots, paint, labels }: ClusterProps) {
  const given = cluster.notes.flatMap(({ dots }) => (dots === undefined ? [] : [dots]))
  const dots = given.length === 0 ? undefined : given.reduce((sum, count) => sum + count, 0)
  return (
    <section className={clsx('wall-cluster', paint)}>
      <h3 className="wall-name" dir="auto">
        {cluster.name}
      </h3>
      <p className="wall-summary">{labels.summary(cluster.notes.length, dots)}</p>
      <div className="wall-lists">
        {lists.map((notes, index) => (
          <ul key={index} className="wall-list">
            {notes.map((note) => (
              <Note key={note.noteId} note={note} hasShortDots={hasShortDots} labels={labels} />
            ))}
          </ul>
        ))}
      </div>
      {hidden > 0 && <p className="wall-more">{labels.more(hidden)}</p>}
    </section>
  )
}

interface NoteProps {
  readonly note: WallNote
  readonly hasShortDots: boolean
  readonly labels: WallLabels
}

function Note({ note: { text, dots, isNew = false }, hasShortDots, labels }: NoteProps) {
  const words = dots === undefined ? '' : labels.dots(dots)
  return (
    <li className={clsx('wall-note', isNew && 'wall-note-new')}>
      <p dir="auto">
        {text}
        {dots !== undefined && hasShortDots && <ShortWallDots dots={dots} words={words} />}
      </p>
      {dots !== undefined && !hasShortDots && <WallDots dots={dots} words={words} />}
    </li>
  )
}
