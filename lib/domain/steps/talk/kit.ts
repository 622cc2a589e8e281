import { z } from 'zod'
import type { ViewContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Moment } from '../../workshop/moment'
import type { PlanContext, ProposedStep } from '../../workshop/planning'
import { accept, refuse } from '../../workshop/refusal'
import { resultStory } from '../../workshop/story'
import { needleChoices } from '../needle-choices'
import { needlesOf, subjectSchema } from '../subject'
import { talkDocument } from './document'

export const talkConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  subject: subjectSchema.exactOptional(),
  prompts: z.array(z.string().min(1).max(300)).max(8).readonly(),
  /** With what a jester argues against. */
  counterPrompts: z.array(z.string().min(1).max(300)).max(8).readonly().exactOptional(),
})
export type TalkConfig = z.infer<typeof talkConfigSchema>

const index = z.int().min(0).max(7)
export const talkCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ShowPrompt'), index: index.nullable() }),
])
export type TalkCommand = z.infer<typeof talkCommandSchema>
const talkEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('PromptShown'), index: index.nullable() }),
])

export interface TalkState {
  /** Which prompt card the room sees. */
  readonly shown: number | null
}
const talkSealedSchema = z.strictObject({ shown: index.nullable() })

export type TalkView = {
  readonly question: string
  readonly subject?: Exclude<TalkConfig['subject'], undefined>
  readonly prompt?: string
}
export type TalkConsoleView = TalkView & { readonly prompts: readonly string[]; readonly shown?: number }

export const talkRound = 'main'

export function talkMoments(): readonly Moment[] {
  return [
    { round: talkRound, phase: 'talk' },
    { round: talkRound, phase: 'harvest' },
  ]
}

function talkView({ shown }: TalkState, { config }: ViewContext<TalkConfig>): TalkView {
  const { question, subject, prompts } = config
  const prompt = shown === null ? undefined : prompts[shown]
  return {
    question,
    ...(subject === undefined ? {} : { subject }),
    ...(prompt === undefined ? {} : { prompt }),
  }
}

/** One prompt for each pole of the dilemmas in this needle. */
function counterPromptsAbout({ dilemmas }: PlanContext['compass'], number: number): readonly string[] {
  return dilemmas
    .filter(({ subject }) => subject.type === 'needle' && subject.number === number)
    .flatMap(({ poles }) => [...poles.a.jester.slice(0, 1), ...poles.b.jester.slice(0, 1)])
    .slice(0, 8)
}

const choiceSchema = z.strictObject({ needle: z.int().optional() }).default({})

function planTalk({ compass, say }: PlanContext, choice: unknown): ProposedStep<TalkConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  const needle = compass.needles.find((each) => each.number === parsed.data.needle)
  if (parsed.data.needle !== undefined && !needle) return undefined
  return {
    title: needle ? say('plan.needle', { number: needle.number }) : say('plan.title'),
    instruction: say('plan.instruction'),
    minutes: 15,
    config: {
      question: needle ? needle.name : say('plan.question'),
      ...(needle ? { subject: { type: 'needle', number: needle.number, dimension: needle.dimension } } : {}),
      prompts: needle
        ? needle.prompts
        : [say('plan.prompts.first'), say('plan.prompts.second'), say('plan.prompts.third')],
      counterPrompts: needle
        ? counterPromptsAbout(compass, needle.number)
        : [say('plan.counter.first'), say('plan.counter.second'), say('plan.counter.third')],
    },
  }
}

export const talkKit = defineKit({
  kind: 'talk',
  config: talkConfigSchema,
  command: talkCommandSchema,
  event: talkEventSchema,
  sealed: talkSealedSchema,
  senders: { ShowPrompt: 'lead' },
  leadEvents: ['PromptShown'],
  moments: talkMoments,
  initial: (): TalkState => ({ shown: null }),
  decide: (_state, command, { config }) => {
    if (command.index !== null && command.index >= config.prompts.length) return refuse('unknown-item')
    return accept({ type: 'PromptShown' as const, index: command.index })
  },
  evolve: (_state, event) => ({ shown: event.index }),
  seal: (state) => state,
  unseal: (sealed) => sealed,
  answered: () => 0,
  views: {
    phone: talkView,
    screen: talkView,
    console: (state, context): TalkConsoleView => ({
      ...talkView(state, context),
      prompts: context.config.prompts,
      ...(state.shown === null ? {} : { shown: state.shown }),
    }),
  },
  own: () => undefined,
  needles: ({ subject }) => ({ numbers: needlesOf(subject), isTalk: true }),
  counterPrompts: (_state, { config }) => config.counterPrompts ?? [],
  plan: planTalk,
  choices: needleChoices,
  simulate: () => [],
  result: (_state, { config }): TalkView => {
    const { question, subject } = config
    return { question, ...(subject === undefined ? {} : { subject }) }
  },
  document: talkDocument,
  story: resultStory<TalkView>({ isTalk: true, subject: ({ subject }) => subject }),
})
