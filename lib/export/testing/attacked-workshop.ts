import { kits } from '@/lib/domain/steps/registry'
import { voiceOf } from '@/lib/domain/testing/given'
import { at, joined, lobbyOpened, prepared } from '@/lib/domain/testing/past'
import type { Actor } from '@/lib/domain/workshop/context'
import type { WorkshopCommand } from '@/lib/domain/workshop/decide'
import { decide } from '@/lib/domain/workshop/decide'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { evolve, fold } from '@/lib/domain/workshop/evolve'
import type { KitCommand } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import { reportOf } from '@/lib/domain/workshop/report'
import { currentStep } from '@/lib/domain/workshop/state'
import type { WorkshopState } from '@/lib/domain/workshop/state'
import { phoneView, screenView } from '@/lib/domain/workshop/view'
import { consoleView } from '@/lib/domain/workshop/view-console'

export interface Input {
  readonly type: string
  readonly [field: string]: unknown
}

/** One answer somebody can give, and what one would know of them who knew it. */
export interface Answer {
  readonly inputs: readonly Input[]
  readonly facts: readonly string[]
}

/** A question that is counted: what everybody wrote before it was asked, and the answers there are. */
export interface Question {
  readonly kind: string
  readonly plan: StepPlan
  /** Sent by a person who is not asked about, in the rounds before. */
  readonly before: readonly { readonly round: string; readonly inputs: readonly Input[] }[]
  /** Rounds in which the question is asked, one after another. */
  readonly rounds: readonly string[]
  /** `round`: the round it is asked in. */
  readonly answers: (round: string) => readonly Answer[]
  /** Where half of the people answer on paper: how a pile of cards, by answer, is entered. */
  readonly cards?: (round: string, pile: readonly number[]) => Input
  /** Who looks is who enters the cards, and knows what is on them. */
  readonly isSeenByWhoEnters?: true
  /** The first answers are given before the conversation; the last person never comes. */
  readonly isAhead?: true
}

/** Whether this person has no phone and hands in cards. */
export function isOnPaper({ cards }: Question, people: number, index: number): boolean {
  return cards !== undefined && index >= Math.floor(people / 2)
}

/** Who gave which answer: in each round first before the reveal, then after it was opened again; -1 is none. */
export type World = readonly (readonly number[])[]

const lead: Actor = { role: 'lead' }
const around = { here: new Set<string>(), screens: 1 }
const nobody = 'writer'

export interface Published {
  /** Everything that was shown to anybody, at every moment, and what comes out at the end. */
  readonly pictures: readonly string[]
  /** What was taken of each person, as facts; what was refused is not there. */
  readonly facts: readonly ReadonlySet<string>[]
}

class LooksOtherwise extends Error {}

/** Cards that are not in the figures are told to who leads, who has seen them on paper. */
function withoutKeptBack(key: string, value: unknown): unknown {
  return key === 'keptBack' ? undefined : value
}

/** The same, or undefined as soon as it looks otherwise than another one did. */
export function holdLike(
  question: Question,
  people: number,
  world: World,
  pictures: readonly string[],
): Published | undefined {
  try {
    return hold(question, people, world, pictures)
  } catch (error) {
    if (error instanceof LooksOtherwise) return undefined
    throw error
  }
}

/** Holds the whole workshop as these people would, and keeps all that is ever published of it. */
export function hold(
  question: Question,
  people: number,
  world: World,
  expected?: readonly string[],
): Published {
  const names = Array.from({ length: people }, (_, index) => `p${index}`)
  const { kind, plan } = question
  const stepId = kind
  const everybody = joined(nobody, ...names)
  const closesAt = at(60 * 24)
  let state: WorkshopState = fold(kits, [
    ...prepared({}, { [stepId]: plan }),
    ...(question.isAhead
      ? [
          { type: 'PreWorkOpened', stepId, closesAt, at: at(-20) } as const,
          ...everybody.map((each) => ({ ...each, ahead: true }) as WorkshopEvent),
        ]
      : [lobbyOpened, ...everybody]),
  ])
  const pictures: string[] = []
  const facts = names.map(() => new Set<string>())
  let ids = 0

  function keep(picture: string): void {
    if (expected !== undefined && expected[pictures.length] !== picture) throw new LooksOtherwise()
    pictures.push(picture)
  }

  /** What does not depend on answers, such as the running order, is left out: it is the same in every world. */
  function look(): void {
    const { step, pointers, speaking, focus, preWork, plans } = consoleView(kits, state, around)
    const others = [phoneView(kits, state, around).step, screenView(kits, state, around).step]
    const seen = [...others, step, pointers, speaking, focus, preWork, plans[stepId]?.ahead]
    keep(JSON.stringify(seen, question.isSeenByWhoEnters ? undefined : withoutKeptBack))
  }

  function apply(events: readonly WorkshopEvent[]): void {
    for (const event of events) state = evolve(kits, state, event)
  }

  function send(actor: Actor, command: WorkshopCommand): boolean {
    const voice = actor.role === 'participant' ? voiceOf(actor.participantId, state) : ''
    const decision = decide(state, command, {
      now: at(0),
      actor,
      voice,
      newId: () => `id-${++ids}`,
      random: () => 0,
      kits,
    })
    if (decision.accepted) apply(decision.events)
    return decision.accepted
  }

  function goTo(round: string, phase: 'open' | 'closed' | 'revealed' | 'talk' | 'harvest'): void {
    const current = currentStep(state)
    const from = current ? { stepId, moment: current.moment } : null
    const moments = kitOf(kits, kind)?.moments(kitOf(kits, kind)?.config.parse(plan.config) as never) ?? []
    if (!moments.some((each) => each.round === round && each.phase === phase)) return
    const isThere = send(lead, {
      type: 'GoTo',
      from,
      stepId,
      moment: { round, phase },
      finish: false,
    } as never)
    if (!isThere) throw new Error(`could not go to ${round} ${phase}`)
    look()
  }

  const inStep = (input: Input): WorkshopCommand => ({
    type: 'InStep',
    stepId,
    kind,
    input: input as unknown as KitCommand,
  })

  const pile = names.map(() => -1)
  function learn(round: string, index: number, chosen: Answer): void {
    for (const fact of facts[index] ?? []) if (fact.startsWith(`${round}:`)) facts[index]?.delete(fact)
    for (const fact of chosen.facts) facts[index]?.add(`${round}:${fact}`)
  }

  /** The cards of these people come on the pile; what is refused stays off it. */
  function enterCards(round: string, given: readonly number[], isIn: (index: number) => boolean): void {
    const { cards } = question
    if (!cards) return
    const next = pile.map((was, index) => {
      const which = given[index] ?? -1
      return isOnPaper(question, people, index) && which >= 0 && isIn(index) ? which : was
    })
    const input = cards(
      round,
      next.filter((which) => which >= 0),
    )
    if (question.isSeenByWhoEnters) keep(JSON.stringify(input))
    const isTaken = send(lead, inStep(input))
    look()
    if (!isTaken) return
    next.forEach((which, index) => {
      const chosen = question.answers(round)[which]
      if (chosen && pile[index] !== which) learn(round, index, chosen)
      pile[index] = which
    })
  }

  function enterOneByOne(round: string, given: readonly number[]): void {
    names.forEach((_name, index) => {
      if (given[index] !== pile[index]) enterCards(round, given, (other) => other === index)
    })
  }

  function answer(round: string, given: readonly number[]): void {
    given.forEach((which, index) => {
      const chosen = question.answers(round)[which]
      if (!chosen || isOnPaper(question, people, index)) return
      const actor: Actor = { role: 'participant', participantId: names[index] ?? '' }
      const areTaken = chosen.inputs.map((input) => send(actor, inStep(input)))
      if (areTaken.every(Boolean)) learn(round, index, chosen)
      else if (areTaken.some(Boolean)) throw new Error(`half of an answer was taken in ${round}`)
      look()
    })
  }

  for (const { round, inputs } of question.before) {
    goTo(round, 'open')
    for (const input of inputs) send({ role: 'participant', participantId: nobody }, inStep(input))
    for (const phase of ['closed', 'revealed'] as const) goTo(round, phase)
  }
  if (question.isAhead) {
    look()
    answer(question.rounds[0] ?? '', world[0] ?? [])
    if (!send(lead, { type: 'OpenLobby' })) throw new Error('the door stayed shut')
    apply(everybody.slice(0, -1))
    look()
  }
  question.rounds.forEach((round, index) => {
    const [early, late] = [world[2 * index] ?? [], world[2 * index + 1] ?? []]
    pile.fill(-1)
    goTo(round, 'open')
    if (!question.isAhead || index > 0) answer(round, early)
    // Some have a pile before the reveal, others begin after it.
    if (people % 2 === 0) enterCards(round, early, (index) => index % 2 === 0)
    for (const phase of ['closed', 'revealed', 'talk'] as const) goTo(round, phase)
    enterOneByOne(round, early)
    goTo(round, 'open')
    answer(round, late)
    for (const phase of ['closed', 'revealed', 'talk'] as const) goTo(round, phase)
    enterOneByOne(round, late)
    goTo(round, 'harvest')
  })
  send(lead, { type: 'CloseWorkshop' })
  keep(JSON.stringify(reportOf(kits, state)))
  send({ role: 'server' }, { type: 'SealStep', stepId })
  keep(JSON.stringify(reportOf(kits, state)))
  return { pictures, facts }
}
