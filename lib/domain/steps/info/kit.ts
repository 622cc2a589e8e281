import { z } from 'zod'
import type { ViewContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Moment } from '../../workshop/moment'
import type { PlanContext, ProposedStep } from '../../workshop/planning'
import { refuse } from '../../workshop/refusal'
import { writtenText } from '../../text'
import { needleChoices } from '../needle-choices'
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

const choiceSchema = z.strictObject({ needle: z.int().optional() }).default({})

/** A welcome, or what one needle is about, with its picture. */
function planInfo({ compass, say }: PlanContext, choice: unknown): ProposedStep<InfoConfig> | undefined {
  const parsed = choiceSchema.safeParse(choice)
  if (!parsed.success) return undefined
  if (parsed.data.needle === undefined)
    return { title: say('plan.title'), instruction: '', minutes: 5, config: { text: say('plan.text') } }
  const needle = compass.needles.find(({ number }) => number === parsed.data.needle)
  if (!needle) return undefined
  const { number, dimension, name, about } = needle
  return {
    title: say('plan.needle', { number }),
    instruction: '',
    minutes: 3,
    config: { text: about, subject: { type: 'needle', number, dimension }, subjectName: name },
  }
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
  plan: planInfo,
  choices: needleChoices,
  simulate: () => [],
  result: infoView,
  document: infoDocument,
})
