import type { Edition } from './edition'
import { editionLimits } from './edition'
import type { PartKind, PartRef } from './edition-parts'
import { partOf } from './edition-parts'
import type { Text } from './schema'

/** A text of a part that an owner writes in both languages. */
export interface EditionField {
  /** Where it stands in its part, such as `poles.a.jester.0`. */
  readonly path: string
  readonly label: FieldLabel
  /** Which one of several, from 1. */
  readonly index?: number
  readonly pole?: 'a' | 'b'
  readonly longest: number
  readonly isRequired: boolean
  readonly isLong: boolean
}

export const fieldLabels = [
  'name',
  'about',
  'low',
  'high',
  'prompt',
  'firstStep',
  'title',
  'poleName',
  'gives',
  'costs',
  'jester',
  'caseLabel',
  'caseText',
  'followUp',
  'setName',
  'columnName',
  'columnHint',
] as const
export type FieldLabel = (typeof fieldLabels)[number]

type Spec = readonly [path: string, label: FieldLabel, longest: number, isRequired?: boolean]

/** In a path `*` stands for each item of a list. */
const specs: Readonly<Record<PartKind, readonly Spec[]>> = {
  edition: [['name', 'setName', editionLimits.name, true]],
  dimension: [
    ['name', 'name', editionLimits.dimensionName, true],
    ['about', 'about', editionLimits.about],
  ],
  needle: [
    ['name', 'name', editionLimits.needleName, true],
    ['about', 'about', editionLimits.about],
    ['low', 'low', editionLimits.end, true],
    ['high', 'high', editionLimits.end, true],
    ['prompts.*', 'prompt', editionLimits.line],
  ],
  route: [
    ['name', 'name', editionLimits.needleName, true],
    ['about', 'about', editionLimits.about],
    ['firstStep', 'firstStep', editionLimits.about],
  ],
  dilemma: [
    ['title', 'title', editionLimits.title, true],
    ...(['a', 'b'] as const).flatMap((pole): readonly Spec[] => [
      [`poles.${pole}.name`, 'poleName', editionLimits.poleName, true],
      [`poles.${pole}.gives`, 'gives', editionLimits.line],
      [`poles.${pole}.costs`, 'costs', editionLimits.line],
      [`poles.${pole}.jester.*`, 'jester', editionLimits.line],
    ]),
    ['cases.*.label', 'caseLabel', editionLimits.caseLabel],
    ['cases.*.text', 'caseText', editionLimits.caseText],
    ['followUps.*', 'followUp', editionLimits.line],
  ],
  'note-set': [
    ['name', 'setName', editionLimits.column, true],
    ['columns.*.name', 'columnName', editionLimits.column],
    ['columns.*.hint', 'columnHint', editionLimits.hint],
  ],
}

const mostItems: Readonly<Record<string, number>> = {
  prompts: editionLimits.prompts,
  jester: editionLimits.jester,
  cases: editionLimits.cases,
  followUps: editionLimits.followUps,
  columns: editionLimits.columns,
}

/** From this length on a text gets a field of several lines. */
const longText = 120

function valueAt(part: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.entries(value).find(([key]) => key === step)?.[1]
  }, part)
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value
}

const noText: Text = { nl: '', en: '' }

export function textAt(part: unknown, path: string): Text {
  const value = valueAt(part, path)
  return isText(value) ? value : noText
}

function field([path, label, longest, isRequired = false]: Spec): EditionField {
  const index = /\.(\d+)(\.|$)/.exec(path)?.[1]
  const pole = /^poles\.([ab])\./.exec(path)?.[1]
  return {
    path,
    label,
    longest,
    isRequired,
    isLong: longest > longText,
    ...(index === undefined ? {} : { index: Number(index) + 1 }),
    ...(pole === 'a' || pole === 'b' ? { pole } : {}),
  }
}

function itemCount(part: unknown, list: string, room: number): number {
  const value = valueAt(part, list)
  const most = mostItems[list.split('.').at(-1) ?? ''] ?? 0
  return Math.min(most, (Array.isArray(value) ? value.length : 0) + room)
}

/** Specs of one list stay together item by item: label and text of a case, then the next case. */
function expanded(part: unknown, kind: PartKind, room: number): readonly Spec[] {
  const done = new Set<string>()
  return specs[kind].flatMap((spec): readonly Spec[] => {
    const [list = ''] = spec[0].split('.*')
    if (list === spec[0]) return [spec]
    if (done.has(list)) return []
    done.add(list)
    const together = specs[kind].filter(([path]) => path.startsWith(`${list}.*`))
    return Array.from({ length: itemCount(part, list, room) }, (_, index) =>
      together.map(([path, label, longest]): Spec => [
        path.replace('*', String(index)),
        label,
        longest,
        label === 'caseText' || label === 'columnName',
      ]),
    ).flat()
  })
}

/**
 * The texts of a part as they stand. `room`: how many empty places follow in each list, for a form to write in.
 * Texts in an empty place are not required.
 */
export function fieldsOf(edition: Edition, ref: PartRef, room = 0): readonly EditionField[] {
  const part = partOf(edition, ref)
  if (!part) return []
  const standing = new Set(expanded(part, ref.kind, 0).map(([path]) => path))
  return expanded(part, ref.kind, room).map((spec) =>
    field(standing.has(spec[0]) ? spec : [spec[0], spec[1], spec[2], false]),
  )
}

/** Every text of an edition with where it stands. */
export function textsOfPart(
  edition: Edition,
  ref: PartRef,
): readonly { readonly field: EditionField; readonly text: Text }[] {
  const part = partOf(edition, ref)
  return fieldsOf(edition, ref).map((each) => ({ field: each, text: textAt(part, each.path) }))
}
