import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counting, entriesOf, keyedFrom, noneKeyed, valueAt, valuesOf, withoutKey, withValue } from './keyed'

const key = fc.oneof(
  fc.string({ maxLength: 2 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '1', '01', 'a'),
)
/** Keys that all hash alike: they share a bucket. */
const colliding = fc
  .array(fc.constantFrom('Aa', 'BB'), { minLength: 4, maxLength: 4 })
  .map((parts) => parts.join(''))

const changes = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('put' as const), key, value: fc.integer() }),
    fc.record({ do: fc.constant('take' as const), key, value: fc.constant(0) }),
  ),
  { maxLength: 60 },
)

const sorted = (entries: Iterable<readonly [string, number]>) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1))

describe('a keyed map', () => {
  it('[W7] holds what a Map would hold after any changes, and counts it', () => {
    const countEven = counting<number>((value) => value % 2 === 0)
    fc.assert(
      fc.property(changes, (each) => {
        const model = new Map<string, number>()
        let map = noneKeyed<number>()
        for (const change of each) {
          if (change.do === 'put') model.set(change.key, change.value)
          else model.delete(change.key)
          map = change.do === 'put' ? withValue(map, change.key, change.value) : withoutKey(map, change.key)
          expect(countEven(map)).toBe([...model.values()].filter((value) => value % 2 === 0).length)
        }
        expect(map.size).toBe(model.size)
        expect(sorted(entriesOf(map))).toEqual(sorted(model))
        expect([...valuesOf(map)].sort()).toEqual([...model.values()].sort())
        for (const { key: asked } of each) expect(valueAt(map, asked)).toBe(model.get(asked))
      }),
    )
  })

  it('[W7] leaves the map before a change as it was', () => {
    const before = keyedFrom([['a', 1] as const, ['b', 2] as const])
    const copy = structuredClone(before)
    withValue(before, 'a', 9)
    withValue(before, 'c', 9)
    withoutKey(before, 'a')
    expect(before).toEqual(copy)
  })

  it('[W7] is the same object when what is taken was not there', () => {
    const map = keyedFrom([['a', 1] as const])
    expect(withoutKey(map, 'b')).toBe(map)
  })

  it('[S3] is told in the same order whatever order things came in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(colliding, { minLength: 2 }),
        fc.infiniteStream(fc.nat()),
        (keys, chances) => {
          const shuffled = keys.map((each) => [each, chances.next().value] as const)
          const other = shuffled.toSorted(([, a], [, b]) => a - b).map(([each]) => each)
          const told = (order: readonly string[]) =>
            JSON.stringify(entriesOf(keyedFrom(order.map((each) => [each, 1] as const))))
          expect(told(other)).toBe(told(keys))
        },
      ),
    )
  })
})
