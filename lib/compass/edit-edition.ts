import type { Language } from '@/lib/domain/language'
import type { Edition } from './edition'
import { editionLimits, editionSchema } from './edition'
import { fieldsOf, textAt } from './edition-fields'
import type { PartKind, PartRef } from './edition-parts'
import { listOf, partOf, withoutPart, withPart } from './edition-parts'
import type { Text } from './schema'
import { dimensionNumberSchema } from './schema'

export interface EditProblem {
  readonly path: string
  readonly language?: Language
  readonly code: 'text-too-long' | 'text-empty' | 'invalid-config' | 'too-many-items' | 'step-in-use'
}

export type Edited =
  { readonly ok: true; readonly edition: Edition } | { readonly ok: false; readonly problem: EditProblem }

const refused = (code: EditProblem['code'], path = ''): Edited => ({ ok: false, problem: { code, path } })

/** The edition when all of it is right, or the first text that is not. */
function checked(value: unknown, ref?: PartRef): Edited {
  const parsed = editionSchema.safeParse(value)
  if (parsed.success) return { ok: true, edition: parsed.data }
  const [issue] = parsed.error.issues
  const path = (issue?.path ?? []).map(String)
  const language = path.at(-1) === 'nl' || path.at(-1) === 'en' ? path.pop() : undefined
  const inPart = ref === undefined || ref.kind === 'edition' ? path : path.slice(2)
  return {
    ok: false,
    problem: {
      path: inPart.join('.'),
      ...(language === 'nl' || language === 'en' ? { language } : {}),
      code: issue?.message === 'text-too-long' ? 'text-too-long' : 'invalid-config',
    },
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isNumber(step: string | undefined): boolean {
  return step !== undefined && /^\d+$/.test(step)
}

/** A copy with this value at the end of the path; lists and members on the way are made when they are not there. */
function withAt(value: unknown, [step, ...rest]: readonly string[], leaf: unknown): unknown {
  if (step === undefined) return leaf
  if (isNumber(step)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : []
    const index = Number(step)
    return [...list.slice(0, index), withAt(list[index], rest, leaf), ...list.slice(index + 1)]
  }
  const members = isObject(value) ? value : {}
  return { ...members, [step]: withAt(members[step], rest, leaf) }
}

function isEmptyText(value: unknown): boolean {
  if (!isObject(value)) return false
  if ('nl' in value && 'en' in value) return value['nl'] === '' && value['en'] === ''
  return Object.values(value).every(isEmptyText)
}

/** Without the places in lists where nothing is written in either language. */
function withoutEmptyItems(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isEmptyText(item)).map(withoutEmptyItems)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutEmptyItems(each)]))
}

export const roomInForms = 2

/** The edition with these texts in a part. A place in a list that is left empty goes, and one that is filled stays. */
export function withTexts(
  edition: Edition,
  ref: PartRef,
  texts: Readonly<Record<string, Text>>,
  settings: Readonly<Record<string, unknown>> = {},
): Edited {
  const part = partOf(edition, ref)
  if (!part) return refused('invalid-config')
  const written = fieldsOf(edition, ref, roomInForms).reduce<unknown>((value, { path }) => {
    return withAt(value, path.split('.'), texts[path] ?? textAt(part, path))
  }, part)
  const next = withoutEmptyItems(written)
  return checked(withPart(edition, ref, { ...(isObject(next) ? next : {}), ...settings }), ref)
}

const noText: Text = { nl: '', en: '' }

/** A number that was never used: one that was taken away would lead a journey to the wrong needle. */
function freeNeedle(edition: Edition, usedBefore: readonly number[]): number | undefined {
  const taken = new Set(edition.needles.map(({ number }) => number))
  const next = Math.max(0, ...taken, ...usedBefore) + 1
  if (next <= editionLimits.needles) return next
  return Array.from({ length: editionLimits.needles }, (_, index) => index + 1).find((n) => !taken.has(n))
}

function freeId(prefix: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${prefix}-${number}`)) number += 1
  return `${prefix}-${number}`
}

const noPole = { name: noText, gives: noText, costs: noText, jester: [] }

export type Added =
  | { readonly ok: true; readonly edition: Edition; readonly partId: string }
  | { readonly ok: false; readonly problem: EditProblem }

function added(result: Edited, partId: string): Added {
  return result.ok ? { ...result, partId } : result
}

/** @param usedBefore numbers that needles of earlier versions had */
export function withNewNeedle(
  edition: Edition,
  dimension: number,
  { name = noText, usedBefore = [] }: { readonly name?: Text; readonly usedBefore?: readonly number[] } = {},
): Added {
  const number = freeNeedle(edition, usedBefore)
  const inDimension = dimensionNumberSchema.safeParse(dimension)
  if (number === undefined) return { ok: false, problem: { code: 'too-many-items', path: '' } }
  if (!inDimension.success) return { ok: false, problem: { code: 'invalid-config', path: '' } }
  const needle = {
    number,
    dimension: inDimension.data,
    name,
    about: noText,
    low: noText,
    high: noText,
    prompts: [],
    source: '',
  }
  return added(checked({ ...edition, needles: [...edition.needles, needle] }), String(number))
}

export function withNewDilemma(edition: Edition, needle: number): Added {
  const dilemmaId = freeId(
    'own',
    edition.dilemmas.map((each) => each.dilemmaId),
  )
  const dilemma = {
    dilemmaId,
    about: { needle },
    title: noText,
    poles: { a: noPole, b: noPole },
    cases: [{ label: noText, text: noText }],
    followUps: [],
    source: '',
  }
  if (edition.dilemmas.length >= editionLimits.dilemmas)
    return { ok: false, problem: { code: 'too-many-items', path: '' } }
  return added(checked({ ...edition, dilemmas: [...edition.dilemmas, dilemma] }), dilemmaId)
}

export function withNewNoteSet(edition: Edition): Added {
  const setId = freeId(
    'columns',
    edition.noteSets.map((each) => each.setId),
  )
  if (edition.noteSets.length >= editionLimits.noteSets)
    return { ok: false, problem: { code: 'too-many-items', path: '' } }
  const set = { setId, name: noText, columns: [{ name: noText, hint: noText }] }
  return added(checked({ ...edition, noteSets: [...edition.noteSets, set] }), setId)
}

const fixedKinds: readonly PartKind[] = ['edition', 'dimension', 'route']

/** A needle takes the dilemmas about it along. The five dimensions and the routes stay, and one needle and dilemma. */
export function withRemoved(edition: Edition, ref: PartRef): Edited {
  if (ref.kind === 'edition' || fixedKinds.includes(ref.kind)) return refused('step-in-use')
  const list = edition[listOf[ref.kind]]
  if (!partOf(edition, ref)) return refused('invalid-config')
  const rest =
    ref.kind === 'needle'
      ? {
          ...edition,
          dilemmas: edition.dilemmas.filter(
            ({ about }) => !('needle' in about) || String(about.needle) !== ref.partId,
          ),
        }
      : edition
  const isLast = ref.kind !== 'note-set' && (list.length === 1 || rest.dilemmas.length === 0)
  return isLast ? refused('step-in-use') : checked(withoutPart(rest, ref))
}

/** A wording from a workshop in the place of the name. In the other language it has to be translated anew. */
export function withProposedName(
  edition: Edition,
  needle: number,
  proposal: { readonly text: string; readonly language: Language },
): Edited {
  const name = { ...noText, [proposal.language]: proposal.text }
  return withTexts(edition, { kind: 'needle', partId: String(needle) }, { name })
}
