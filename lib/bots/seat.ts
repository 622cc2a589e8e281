import type { KernelCommand } from '@/lib/domain/workshop/command'
import type { Persona } from '@/lib/domain/workshop/simulation'
import { pick } from '@/lib/domain/workshop/simulation'
import type { PhoneView, StepView } from '@/lib/domain/workshop/view'
import type { SelfView } from '@/lib/domain/workshop/view-self'

const mostAtTable = 8
const fewestAtTable = 5

const minority = {
  nl: ['Twee van ons zien dit juist andersom.', 'Niet iedereen hier durft dit al.'],
  en: ['Two of us see this the other way round.', 'Not everybody here dares to do this yet.'],
} as const

/** What somebody does to get a table, when they may choose one and have none; undefined otherwise. */
export function seatCommand(
  { seating }: PhoneView,
  own: SelfView | undefined,
  { random }: Persona,
): KernelCommand | undefined {
  if (!seating || seating.way === 'draw' || !own || own.table !== undefined) return undefined
  const tables = Array.from({ length: seating.count }, (_, index) => index + 1)
  if (seating.way === 'choose') return { type: 'ChooseTable', table: pick(tables, random) ?? 1 }
  const free = pick(
    tables.filter((table) => !seating.taken.includes(table)),
    random,
  )
  const people = fewestAtTable + Math.floor(random() * (mostAtTable - fewestAtTable + 1))
  // When every table has its phone, who is left over takes part alone.
  return { type: 'SpeakForTable', table: free ?? pick(tables, random) ?? 1, people: free ? people : null }
}

/** What some at the table see differently, now and then. */
export function minorityCommand(
  { stepId, moment }: StepView,
  own: SelfView | undefined,
  { random, talkative, language }: Persona,
): KernelCommand | undefined {
  const isAsked = own?.speaksFor !== undefined && moment.phase === 'open'
  const text = isAsked && random() < talkative ? pick(minority[language], random) : undefined
  return text === undefined ? undefined : { type: 'WriteMinorityNote', stepId, text }
}
