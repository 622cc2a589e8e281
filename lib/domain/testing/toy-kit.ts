import fc from 'fast-check'
import { z } from 'zod'
import type { Keyed } from '../keyed'
import { noneKeyed, valueAt, valuesOf, withValue } from '../keyed'
import { mayShow } from '../insight/suppression'
import type { ViewContext } from '../workshop/kit'
import { defineKit } from '../workshop/kit'
import { isRevealed, momentsOfRounds } from '../workshop/moment'
import { accept, refuse } from '../workshop/refusal'
import type { KitExample } from './kit-play'

const configSchema = z.strictObject({ question: z.string(), most: z.int() })
type Config = z.infer<typeof configSchema>
const commandSchema = z.strictObject({ type: z.literal('Raise'), hands: z.int().min(0).max(9) })
const eventSchema = z.strictObject({ type: z.literal('Raised'), voice: z.string(), hands: z.number() })
const sealedSchema = z.strictObject({ total: z.number(), people: z.number() })

interface State {
  readonly hands: Keyed<number>
  readonly sealed?: z.infer<typeof sealedSchema>
}

const round = 'main'
const moments = momentsOfRounds([round])

function totals({ hands, sealed }: State): z.infer<typeof sealedSchema> {
  return sealed ?? { total: valuesOf(hands).reduce((sum, each) => sum + each, 0), people: hands.size }
}

type View = { readonly question: string; readonly total?: number }

function view(state: State, { config, moment, atLeast }: ViewContext<Config>): View {
  const { total, people } = totals(state)
  const isShown = isRevealed(moments, moment, round) && mayShow(people, atLeast)
  return { question: config.question, ...(isShown ? { total } : {}) }
}

/** A kind of step that the product does not have: people raise hands. Nothing outside this file knows it. */
export const toyKit = defineKit({
  kind: 'toy',
  config: configSchema,
  command: commandSchema,
  event: eventSchema,
  sealed: sealedSchema,
  senders: { Raise: 'participant' },
  leadEvents: [],
  moments: () => moments,
  initial: (): State => ({ hands: noneKeyed() }),
  decide: (_state, { hands }, { config, moment, voice }) => {
    if (moment.phase !== 'open') return refuse('step-not-open')
    return hands > config.most ? refuse('over-budget') : accept({ type: 'Raised' as const, voice, hands })
  },
  evolve: (state, { voice, hands }) => ({ ...state, hands: withValue(state.hands, voice, hands) }),
  seal: totals,
  unseal: (sealed): State => ({ hands: noneKeyed(), sealed }),
  answered: (state) => totals(state).people,
  views: { phone: view, screen: view, console: view },
  own: ({ hands, sealed }, voice) => (sealed ? undefined : valueAt(hands, voice)),
  plan: () => ({ title: 'Handen', instruction: '', minutes: 1, config: { question: 'Wie?', most: 2 } }),
  choices: () => [],
  simulate: () => [{ type: 'Raise', hands: 1 }],
  result: view,
})

export const toyPlan = {
  kind: 'toy',
  title: 'Handen',
  instruction: '',
  minutes: 1,
  config: { question: 'Wie?', most: 2 },
}

export const toyExample: KitExample = {
  kits: { toy: toyKit },
  plan: toyPlan,
  contribution: () => fc.record({ type: fc.constant('Raise'), hands: fc.integer({ min: 0, max: 9 }) }),
}
