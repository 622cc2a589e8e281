import type { StepContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import type { RoutesConfig } from './config'
import { routesConfigSchema } from './config'
import { routesMoments } from './course'
import { routesDocument } from './document'
import type { RoutesCommand, RoutesEvent } from './message'
import { routesCommandSchema, routesEventSchema, routesSealedSchema } from './message'
import { planRoutes } from './plan'
import { simulateRoutes } from './simulate'
import type { RoutesState } from './state'
import { answeredRoutes, choicesOf, chosenTimes, evolveRoutes, noRoutes, whySender } from './state'
import { routesStory } from './story'
import {
  routesConsole,
  routesItemText,
  routesOwn,
  routesPhone,
  routesResult,
  routesScreen,
  sealRoutes,
} from './view'

function decideChoice(
  state: RoutesState,
  { choices }: Extract<RoutesCommand, { type: 'ChooseRoutes' }>,
  { config, moment, voice, newId }: StepContext<RoutesConfig>,
): Decision<RoutesEvent> {
  if (moment.phase !== 'open') return refuse('step-not-open')
  const letters = new Set(choices.map(({ letter }) => letter))
  const isKnown = [...letters].every((letter) => config.routes.some((route) => route.letter === letter))
  if (!isKnown || letters.size < choices.length) return refuse('unknown-item')
  if (choices.length > config.most) return refuse('too-many-items')
  const before = choicesOf(state, voice)
  const chosen = choices.map(({ letter, why }) => {
    const same = before.find((choice) => choice.letter === letter && choice.why === why)
    return { letter, whyId: same?.whyId ?? newId(), why }
  })
  return accept({ type: 'RoutesChosen', voice, choices: chosen })
}

/** A road is a choice: only the line why is words. */
function saysMoreWhy(state: RoutesState, command: RoutesCommand, voice: string): boolean {
  if (command.type !== 'ChooseRoutes') return false
  const before = choicesOf(state, voice)
  const isSaid = (letter: string, why: string) =>
    before.some((choice) => choice.letter === letter && choice.why === why)
  return command.choices.some(({ letter, why }) => why !== '' && !isSaid(letter, why))
}

function decideRoutes(
  state: RoutesState,
  command: RoutesCommand,
  context: StepContext<RoutesConfig>,
): Decision<RoutesEvent> {
  if (command.type === 'ChooseRoutes') return decideChoice(state, command, context)
  const { whyId, hidden } = command
  return whySender(state, whyId) !== undefined
    ? accept({ type: 'WhyHidden', whyId, hidden })
    : refuse('unknown-item')
}

export const routesKit = defineKit({
  kind: 'routes',
  config: routesConfigSchema,
  command: routesCommandSchema,
  event: routesEventSchema,
  sealed: routesSealedSchema,
  senders: { ChooseRoutes: 'participant', HideWhy: 'lead' },
  counted: ['ChooseRoutes'],
  senderOf: whySender,
  worded: ['ChooseRoutes'],
  saysMore: saysMoreWhy,
  leadEvents: ['WhyHidden'],
  moments: routesMoments,
  initial: () => noRoutes,
  decide: decideRoutes,
  evolve: evolveRoutes,
  seal: sealRoutes,
  unseal: (tallies): RoutesState => ({ sealed: true, tallies }),
  answered: answeredRoutes,
  tallies: (state, { routes }) => ({
    roads: { counts: routes.map(({ letter }) => chosenTimes(state, letter)) },
  }),
  views: { phone: routesPhone, screen: routesScreen, console: routesConsole },
  own: routesOwn,
  itemText: routesItemText,
  plan: planRoutes,
  choices: () => [],
  simulate: simulateRoutes,
  result: routesResult,
  document: routesDocument,
  story: routesStory,
})
