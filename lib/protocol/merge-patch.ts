import type { Json, JsonObject } from '@/lib/domain/json'

/** A merge patch as in RFC 7396: members replace, null takes away, anything that is not an object replaces all. */
export type MergePatch = Json | null | { readonly [key: string]: MergePatch }

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    const others: readonly Json[] = b
    return a.length === others.length && a.every((each: Json, index) => isEqual(each, others[index]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isEqual(a[key], b[key]))
}

function objectDifference(from: JsonObject, to: JsonObject): MergePatch | undefined {
  const patch: Record<string, MergePatch> = {}
  for (const key of Object.keys(to)) {
    const value = to[key]
    if (value === undefined || from[key] === value) continue
    const change = difference(from[key], value)
    if (change !== undefined) patch[key] = change
  }
  for (const key of Object.keys(from)) {
    if (from[key] !== undefined && to[key] === undefined) patch[key] = null
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

/** The patch that makes `to` of `from`; undefined when they are equal. Shared parts cost one comparison. */
export function difference(from: Json | undefined, to: Json): MergePatch | undefined {
  if (from === to) return undefined
  if (isObject(from) && isObject(to)) return objectDifference(from, to)
  return isEqual(from, to) ? undefined : to
}

/** TypeScript's own `Array.isArray` does not know readonly arrays. */
function isList(value: MergePatch): value is readonly Json[] {
  return Array.isArray(value)
}

/** Applies a patch; parts that it does not touch stay the same objects. */
export function patched(value: Json | undefined, patch: MergePatch): Json | undefined {
  if (patch === null) return undefined
  if (typeof patch !== 'object' || isList(patch)) return patch
  const base: JsonObject = isObject(value) ? value : {}
  const result: Record<string, Json | undefined> = { ...base }
  for (const [key, change] of Object.entries(patch)) {
    const next = change === undefined ? result[key] : patched(result[key], change)
    if (next === undefined) delete result[key]
    else result[key] = next
  }
  return result
}
