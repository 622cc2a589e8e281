/**
 * An immutable map from ids to values that stays cheap to change when it holds thousands: a change copies
 * one of 128 buckets instead of everything. Iteration order is by bucket and by key within one, so it says
 * nothing about time.
 */
export interface Keyed<T> {
  readonly size: number
  readonly buckets: Readonly<Record<number, Readonly<Record<string, T>>>>
}

const bucketCount = 128

export function noneKeyed<T>(): Keyed<T> {
  return { size: 0, buckets: {} }
}

function bucketOf(key: string): number {
  let hash = 0
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) | 0
  return (hash >>> 0) % bucketCount
}

export function valueAt<T>(map: Keyed<T>, key: string): T | undefined {
  const bucket = map.buckets[bucketOf(key)]
  return bucket && Object.hasOwn(bucket, key) ? bucket[key] : undefined
}

function withNew<T>(bucket: Readonly<Record<string, T>>, key: string, value: T): Record<string, T> {
  const entries = Object.entries(bucket)
  const next = entries.findIndex(([each]) => each > key)
  return Object.fromEntries(entries.toSpliced(next < 0 ? entries.length : next, 0, [key, value]))
}

export function withValue<T>(map: Keyed<T>, key: string, value: T): Keyed<T> {
  const number = bucketOf(key)
  const bucket = map.buckets[number] ?? {}
  const isNew = !Object.hasOwn(bucket, key)
  return {
    size: map.size + (isNew ? 1 : 0),
    buckets: {
      ...map.buckets,
      [number]: isNew ? withNew(bucket, key, value) : { ...bucket, [key]: value },
    },
  }
}

export function withoutKey<T>(map: Keyed<T>, key: string): Keyed<T> {
  const number = bucketOf(key)
  const bucket = map.buckets[number]
  if (!bucket || !Object.hasOwn(bucket, key)) return map
  const { [key]: _gone, ...rest } = bucket
  const { [number]: _bucket, ...others } = map.buckets
  const isEmpty = Object.keys(rest).length === 0
  return { size: map.size - 1, buckets: isEmpty ? others : { ...map.buckets, [number]: rest } }
}

/** The key of the one value for which this holds. */
export function keyWhere<T>(map: Keyed<T>, holds: (value: T) => boolean): string | undefined {
  return entriesOf(map).find(([, value]) => holds(value))?.[0]
}

export function entriesOf<T>(map: Keyed<T>): readonly (readonly [string, T])[] {
  return Object.values(map.buckets).flatMap((bucket) => Object.entries(bucket))
}

export function valuesOf<T>(map: Keyed<T>): readonly T[] {
  return Object.values(map.buckets).flatMap((bucket) => Object.values(bucket))
}

export function keyedFrom<T>(entries: readonly (readonly [string, T])[]): Keyed<T> {
  return entries.reduce((map, [key, value]) => withValue(map, key, value), noneKeyed<T>())
}

/** Counts values; after a change only the bucket that changed is counted again. */
export function counting<T>(isCounted: (value: T) => boolean): (map: Keyed<T>) => number {
  const known = new WeakMap<object, number>()
  function countIn(bucket: Readonly<Record<string, T>>): number {
    const before = known.get(bucket)
    if (before !== undefined) return before
    const count = Object.values(bucket).filter(isCounted).length
    known.set(bucket, count)
    return count
  }
  return (map) => Object.values(map.buckets).reduce((sum, bucket) => sum + countIn(bucket), 0)
}
