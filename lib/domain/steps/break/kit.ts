import { z } from 'zod'
import { writtenText } from '../../text'
import type { ViewContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Moment } from '../../workshop/moment'
import { refuse } from '../../workshop/refusal'
import { breakDocument } from './document'

const longestText = 200
const plannedMinutes = 10

export const breakConfigSchema = z.strictObject({ text: writtenText(longestText, { optional: true }) })
export type BreakConfig = z.infer<typeof breakConfigSchema>

export type BreakView = { readonly text: string }

const nothing = z.strictObject({ type: z.never() })
const noState = z.strictObject({})

function breakView(_state: Record<string, never>, { config }: ViewContext<BreakConfig>): BreakView {
  return { text: config.text }
}

export function breakMoments(): readonly Moment[] {
  return [{ round: 'main', phase: 'open' }]
}

/** A pause. When it ends is the shared countdown's business, so that one clock is right everywhere. */
export const breakKit = defineKit({
  kind: 'break',
  config: breakConfigSchema,
  command: nothing,
  event: nothing,
  sealed: noState,
  senders: {},
  leadEvents: [],
  moments: breakMoments,
  initial: () => ({}),
  decide: () => refuse('forbidden'),
  evolve: (state) => state,
  seal: () => ({}),
  unseal: () => ({}),
  answered: () => 0,
  views: { phone: breakView, screen: breakView, console: breakView },
  own: () => undefined,
  plan: ({ say }) => ({
    title: say('plan.title'),
    instruction: '',
    minutes: plannedMinutes,
    config: { text: say('plan.text') },
  }),
  choices: () => [],
  simulate: () => [],
  result: breakView,
  document: breakDocument,
})
