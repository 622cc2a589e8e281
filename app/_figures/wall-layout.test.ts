import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WallCluster } from './wall-cluster'
import { wallLayout } from './wall-layout'

const frame = { width: 1792, height: 800 }

const clusters = fc
  .array(
    fc.array(fc.tuple(fc.string({ maxLength: 140 }), fc.integer({ min: 0, max: 30 })), { maxLength: 40 }),
    {
      maxLength: 9,
    },
  )
  .map((groups): WallCluster[] =>
    groups.map((notes, group) => ({
      clusterId: `c${group}`,
      name: `Groep ${group}`,
      notes: notes.map(([text, dots], note) => ({ noteId: `${group}-${note}`, text, dots })),
    })),
  )

function shortNotes(count: number, clusterId: string): WallCluster {
  return {
    clusterId,
    name: 'Kansen',
    notes: Array.from({ length: count }, (_, note) => ({
      noteId: `${clusterId}-${note}`,
      text: 'Balie mag zelf afwijken.',
    })),
  }
}

describe('wallLayout', () => {
  it('shows or counts every note, and keeps the order within a cluster', () => {
    fc.assert(
      fc.property(clusters, (groups) => {
        const laid = wallLayout(groups, frame)?.parts.flatMap((part) => part.clusters) ?? []
        expect(laid.map(({ cluster }) => cluster.clusterId).sort()).toEqual(
          groups.map(({ clusterId }) => clusterId).sort(),
        )
        for (const { cluster, lists, hidden } of laid) {
          expect(lists.flat()).toEqual(cluster.notes.slice(0, cluster.notes.length - hidden))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('takes smaller letters when there are more notes', () => {
    const levels = [4, 16, 30, 60].map(
      (count) => wallLayout([shortNotes(count, 'a')], frame)?.density.level ?? 0,
    )
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
    expect(levels[0]).toBe(1)
    expect(levels[3]).toBe(4)
  })

  it('always shows the loose notes', () => {
    const full = Array.from({ length: 8 }, (_, index) => shortNotes(12, `c${index}`))
    const layout = wallLayout([...full, shortNotes(2, 'loose')], frame, 'loose')
    const loose = layout?.parts
      .flatMap((part) => part.clusters)
      .find(({ cluster }) => cluster.clusterId === 'loose')
    expect(loose?.hidden).toBe(0)
  })
})
