import type { Json, JsonObject } from '@/lib/domain/json'
import type { Language } from '@/lib/domain/language'
import type { Block } from '@/lib/domain/workshop/document'
import { sayIn } from '@/lib/i18n/say'

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && !Array.isArray(value)
}

function isPlain(value: Json | undefined): value is string | number | boolean {
  return value !== undefined && typeof value !== 'object'
}

/** A key of code as words: `nowCounts` becomes `now counts`. */
function inWords(key: string): string {
  return key.replace(
    /([a-z\d])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  )
}

/** What only connects one thing with another tells a reader nothing. */
function isForReaders([key, value]: readonly [string, Json | undefined]): boolean {
  return value !== undefined && !/(^id|Id|Ids)$/.test(key)
}

function cellOf(value: Json | undefined, language: Language): string | number {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return sayIn(language, 'export')(value ? 'yes' : 'no')
  if (isPlain(value)) return value
  if (isObject(value))
    return Object.entries(value)
      .filter(isForReaders)
      .map(([key, each]) => `${inWords(key)}: ${String(cellOf(each, language))}`)
      .join('; ')
  return value.map((each) => String(cellOf(each, language))).join(', ')
}

function tableOf(key: string, rows: readonly JsonObject[], language: Language): Block {
  const keys = [
    ...new Set(
      rows.flatMap((row) =>
        Object.entries(row)
          .filter(isForReaders)
          .map(([each]) => each),
      ),
    ),
  ]
  return {
    type: 'table',
    caption: inWords(key),
    columns: keys.map((each) => ({
      label: inWords(each),
      isNumber: rows.every((row) => row[each] === undefined || typeof row[each] === 'number'),
    })),
    rows: rows.map((row) => keys.map((each) => cellOf(row[each], language))),
  }
}

function memberBlocks(key: string, value: Json, language: Language): readonly Block[] {
  if (Array.isArray(value)) {
    const items = value as readonly Json[]
    if (items.length === 0) return []
    if (items.every(isObject)) return [tableOf(key, items, language)]
    return [
      { type: 'heading', text: inWords(key) },
      { type: 'list', items: items.map((each) => ({ text: String(cellOf(each, language)) })) },
    ]
  }
  if (isObject(value)) return [{ type: 'heading', text: inWords(key) }, ...anyResult(value, language)]
  return [{ type: 'text', text: `${inWords(key)}: ${String(cellOf(value, language))}` }]
}

/** The result of a kit that does not say how it looks in a file: nothing is left out, its own keys are the words. */
export function anyResult(result: Json, language: Language): readonly Block[] {
  if (!isObject(result)) return memberBlocks('result', result, language)
  return Object.entries(result)
    .filter(isForReaders)
    .flatMap(([key, value]) => (value === undefined ? [] : memberBlocks(key, value, language)))
}
