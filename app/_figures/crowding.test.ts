import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotLayout } from './axis-geometry'
import { pointSwarm } from './point-swarm'
import { placedSigns, signScale } from './sign-layout'

describe('dotLayout', () => {
  it('fits forty people on one place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (highest) => {
        const { pitch, columns } = dotLayout(highest, 200, 92, 38)
        expect(Math.ceil(highest / columns) * pitch).toBeLessThanOrEqual(200.01)
        expect(columns * pitch).toBeLessThanOrEqual(92.01)
        expect(pitch).toBeGreaterThan(15)
      }),
    )
  })
})

const points = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 40 })
  .map((positions) => positions.map((position, index) => ({ number: index + 1, position: position / 10 })))

describe('pointSwarm', () => {
  const room = {
    xOf: (position: number) => 60 + position * 98,
    width: 1100,
    height: 330,
    aside: 98,
    widestPitch: 68,
  }

  it('shows every point once, on the line, and over no other', () => {
    fc.assert(
      fc.property(points, (live) => {
        const { pitch, places } = pointSwarm(live, room)
        expect(places.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
          live.map(({ number }) => number),
        )
        for (const [index, a] of places.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(pitch / 2 - 0.1)
          expect(a.x).toBeLessThanOrEqual(1100 - pitch / 2 + 0.1)
          for (const b of places.slice(index + 1))
            expect(a.level !== b.level || Math.abs(a.x - b.x) >= pitch - 0.1).toBe(true)
        }
      }),
    )
  })
})

describe('signScale', () => {
  const zone = { width: 350, height: 548, scales: [1.15, 0.92, 0.84, 0.74, 0.62, 0.5, 0.42] }

  it('draws one sign for each person as long as forty stand under one sky', () => {
    expect(signScale(40, zone).unit).toBe(1)
  })

  it('never draws more signs than a column holds, up to a thousand people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
        const size = signScale(Math.max(a, b), zone)
        for (const count of [a, b]) {
          const signs = placedSigns(count, zone, size, 1)
          expect(signs).toHaveLength(Math.ceil(count / size.unit))
          for (const { at, scale } of signs) {
            expect(Math.abs(at[0]) + 55 * scale).toBeLessThanOrEqual(192)
            expect(Math.abs(at[1]) + 50 * scale).toBeLessThanOrEqual(300)
          }
        }
      }),
    )
  })

  it('places the same picture every time', () => {
    const size = signScale(12, zone)
    expect(placedSigns(12, zone, size, 3)).toEqual(placedSigns(12, zone, size, 3))
  })
})
