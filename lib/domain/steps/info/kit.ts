import { z } from 'zod'
import type { ViewContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Moment } from '../../workshop/moment'
import { refuse } from '../../workshop/refusal'
import { writtenText } from '../../text'
import { subjectSchema } from '../subject'
import { infoDocument } from './document'

export const infoConfigSchema = z.strictObject({
  text: writtenText(800, { optional: true }),
  /** A needle or route whose name and picture are shown. */
  subject: subjectSchema.exactOptional(),
  subjectName: z.string().max(200).exactOptional(),
})
export type InfoConfig = z.infer<typeof infoConfigSchema>

export type InfoView = {
  readonly text: string
  readonly subject?: Exclude<InfoConfig['subject'], undefined>
  readonly subjectName?: string
}

const nothing = z.strictObject({ type: z.never() })
const noState = z.strictObject({})

function infoView(_state: Record<string, never>, { config }: ViewContext<InfoConfig>): InfoView {
  return { ...config }
}

export function infoMoments(): readonly Moment[] {
  return [{ round: 'main', phase: 'open' }]
}

export const infoKit = defineKit({
  kind: 'info',
  config: infoConfigSchema,
  command: nothing,
  event: nothing,
  sealed: noState,
  senders: {},
  leadEvents: [],
  moments: infoMoments,
  initial: () => ({}),
  decide: () => refuse('forbidden'),
  evolve: (state) => state,
  seal: () => ({}),
  unseal: () => ({}),
  answered: () => 0,
  views: { phone: infoView, screen: infoView, console: infoView },
  own: () => undefined,
  plan: ({ say }) => ({
    title: say('plan.title'),
    instruction: '',
    minutes: 5,
    config: { text: say('plan.text') },
  }),
  choices: () => [],
  simulate: () => [],
  result: infoView,
  document: infoDocument,
})
