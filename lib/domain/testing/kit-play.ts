import fc from 'fast-check'
import type { AnyKit, KitConfig, KitEvent, KitRegistry, KitState, ViewContext } from '../workshop/kit'
import { kitOf } from '../workshop/kit'
import type { Moment } from '../workshop/moment'
import type { StepPlan } from '../workshop/plan'

export interface Input {
  readonly type: string
  readonly [field: string]: unknown
}

/** A kit with something to put into it. */
export interface KitExample {
  readonly kits: KitRegistry
  readonly plan: StepPlan
  /** What a participant could send while this round is open. Ids that the kit gives out are `idNumber(1)` and so on. */
  readonly contribution: (round: string) => fc.Arbitrary<Input>
  /** What somebody who leads could send once this round is revealed. */
  readonly steering?: (round: string) => fc.Arbitrary<Input>
  /** What a participant could send in the talk about this round. */
  readonly talking?: (round: string) => fc.Arbitrary<Input>
}

export interface Entry {
  readonly voice: string
  readonly input: Input
}
/** What is sent in each open round, and what a lead sends when it is revealed. */
export type Script = Readonly<
  Record<
    string,
    {
      readonly entries: readonly Entry[]
      readonly steering: readonly Input[]
      readonly talking?: readonly Entry[]
    }
  >
>

export interface Recorded {
  readonly round: string
  /** Empty for who leads. */
  readonly voice: string
  readonly event: KitEvent
}

/** Names that all fall into one bucket of a keyed map, so that what depends on the order of arrival shows. */
function colliding(prefix: string, number: number): string {
  const pairs = [1, 2, 4, 8, 16].map((bit) => (number & bit ? 'BB' : 'Aa'))
  return `${prefix}-${pairs.join('')}`
}

/** The ids a kit is given, in the order in which it asks for them. */
export const idNumber = (number: number) => colliding('id', number)

export const voices = [1, 2, 3, 4, 5, 6, 7].map((number) => colliding('voice', number))

export function kitUnder(example: KitExample): AnyKit {
  const kit = kitOf(example.kits, example.plan.kind)
  if (!kit) throw new Error(`there is no kit of kind ${example.plan.kind}`)
  return kit
}

export function configOf(example: KitExample): KitConfig {
  return kitUnder(example).config.parse(example.plan.config)
}

export function momentsOf(example: KitExample): readonly Moment[] {
  return kitUnder(example).moments(configOf(example))
}

export function openRounds(example: KitExample): readonly string[] {
  return momentsOf(example).flatMap(({ round, phase }) => (phase === 'open' ? round : []))
}

function entriesOf(input: fc.Arbitrary<Input>): fc.Arbitrary<readonly Entry[]> {
  const entry = fc.record({ voice: fc.constantFrom(...voices), input })
  return fc.array(entry, { maxLength: 16, size: 'max' })
}

export function entriesFor(example: KitExample, round: string): fc.Arbitrary<readonly Entry[]> {
  return entriesOf(example.contribution(round))
}

export function scriptFor(example: KitExample): fc.Arbitrary<Script> {
  const rounds = openRounds(example).map((round) => {
    const steering = example.steering ? fc.array(example.steering(round), { maxLength: 4 }) : fc.constant([])
    const talking = example.talking ? entriesOf(example.talking(round)) : fc.constant([])
    return [round, fc.record({ entries: entriesFor(example, round), steering, talking })] as const
  })
  return fc.record(Object.fromEntries(rounds))
}

/** Sends a whole script through the kit. What the kit refuses is passed over. */
export function play(example: KitExample, script: Script): readonly Recorded[] {
  const kit = kitUnder(example)
  const config = configOf(example)
  const recorded: Recorded[] = []
  let state = kit.initial()
  let ids = 0

  function send(round: string, phase: Moment['phase'], voice: string, input: Input): void {
    const command = kit.command.safeParse(input)
    if (!command.success) return
    const sender = voice === '' ? 'lead' : 'participant'
    const newId = () => idNumber(++ids)
    const decision = kit.decide(state, command.data, {
      config,
      moment: { round, phase },
      sender,
      voice,
      newId,
      random: () => 0,
      seenPaper: [],
    })
    if (!decision.accepted) return
    for (const event of decision.events) {
      recorded.push({ round, voice, event })
      state = kit.evolve(state, event)
    }
  }

  for (const [round, { entries, steering, talking = [] }] of Object.entries(script)) {
    for (const { voice, input } of entries) send(round, 'open', voice, input)
    for (const input of steering) send(round, 'revealed', '', input)
    for (const { voice, input } of talking) send(round, 'talk', voice, input)
  }
  return recorded
}

export function folded(example: KitExample, recorded: readonly { readonly event: KitEvent }[]): KitState {
  const kit = kitUnder(example)
  return recorded.reduce((state, { event }) => kit.evolve(state, event), kit.initial())
}

export function looking(example: KitExample, moment: Moment, atLeast = 2): ViewContext<KitConfig> {
  return { config: configOf(example), moment, atLeast, nameOf: () => undefined }
}

/** The same events in another order: that of the voices given; within a round each voice keeps its own order. */
export function reordered(recorded: readonly Recorded[], order: readonly string[]): readonly Recorded[] {
  const rounds = [...new Set(recorded.map(({ round }) => round))]
  return rounds.flatMap((round) => {
    const there = recorded.filter((each) => each.round === round)
    const given = order.flatMap((voice) => there.filter((each) => each.voice === voice))
    return [...given, ...there.filter((each) => each.voice === '')]
  })
}

/** What is left in a log when everything that was taken back is forgotten. */
export function withoutTakenBack(example: KitExample, recorded: readonly Recorded[]): readonly Recorded[] {
  const { takesBack } = kitUnder(example)
  return recorded.reduce<readonly Recorded[]>((left, each) => {
    const isGone = takesBack?.(each.event)
    return [...(isGone ? left.filter(({ event }) => !isGone(event)) : left), each]
  }, [])
}
