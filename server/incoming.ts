const deepest = 24
const mostKeys = 2000

/** Too deep, too many members, or something JSON does not have: not worth looking at further. */
export class MalformedMessageError extends Error {
  override readonly name = 'MalformedMessageError'
}

/**
 * What a client sent, made safe to store: strings are well-formed Unicode without NUL, which PostgreSQL
 * would refuse for ever. Binary attachments and bottomless structures are refused.
 */
export function readIncoming(value: unknown): unknown {
  let keys = 0

  function read(part: unknown, depth: number): unknown {
    if (depth > deepest || ++keys > mostKeys) throw new MalformedMessageError()
    if (typeof part === 'string') return part.toWellFormed().replaceAll('\u0000', '')
    if (part === null || typeof part === 'number' || typeof part === 'boolean' || part === undefined)
      return part
    if (Array.isArray(part)) return part.map((each) => read(each, depth + 1))
    if (typeof part !== 'object' || Object.getPrototypeOf(part) !== Object.prototype)
      throw new MalformedMessageError()
    if (Object.hasOwn(part, '__proto__')) throw new MalformedMessageError()
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, read(each, depth + 1)]))
  }

  return read(value, 0)
}
