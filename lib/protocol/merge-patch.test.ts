import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '@/lib/domain/json'
import { difference, patched } from './merge-patch'

const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 3 }), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value

const object = fc.dictionary(fc.string({ maxLength: 3 }), json, {
  maxKeys: 6,
  noNullPrototype: true,
}) as fc.Arbitrary<JsonObject>

describe('merge patch', () => {
  it('[P4] makes the new view of the old one', () => {
    fc.assert(
      fc.property(object, object, (from, to) => {
        const patch = difference(from, to)
        expect(patch === undefined ? from : patched(from, patch)).toEqual(to)
      }),
    )
  })

  it('[P4] is nothing between equal views', () => {
    fc.assert(
      fc.property(object, (view) => {
        expect(difference(view, structuredClone(view))).toBeUndefined()
      }),
    )
  })

  it('names only what changed', () => {
    const from = { notes: { a: { text: 'x' }, b: { text: 'y' } }, count: 2 }
    const to = { notes: { a: { text: 'x' }, c: { text: 'z' } }, count: 2 }
    expect(difference(from, to)).toEqual({ notes: { b: null, c: { text: 'z' } } })
  })

  it('leaves what it does not touch the same object', () => {
    const from = { kept: { deep: [1] }, changed: 1 }
    const after = patched(from, { changed: 2 }) as typeof from
    expect(after.kept).toBe(from.kept)
  })
})
