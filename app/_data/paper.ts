import 'server-only'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { Json } from '@/lib/domain/json'
import type { KitConfig } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import { isHeldOnPaper } from '@/lib/domain/workshop/pre-work'
import type { Step, WorkshopState, WorkshopStatus } from '@/lib/domain/workshop/state'
import { currentStep, stepsInOrder } from '@/lib/domain/workshop/state'
import { viewContext } from '@/lib/domain/workshop/view-context'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { Paper, PaperSet } from '@/lib/paper/paper'
import { paperSetSchema, paperSets, paperSizeSchema } from '@/lib/paper/paper'
import { paperCards } from '@/lib/paper/paper-cards'
import { runtime } from '@/lib/runtime'
import { editionOf } from './editions'
import { requireOwnWorkshop } from './workshops'

export { paperSizes } from '@/lib/paper/paper'

const secondsUntilRetry = 60

async function stateOf(workshopId: string) {
  await requireOwnWorkshop(workshopId)
  return (await runtime().live.state(workshopId)) ?? notFound()
}

/** What was asked for, as it goes on paper; anything else is not there. */
export async function paperOf(workshopId: string, wanted: unknown, wantedSize: unknown): Promise<Paper> {
  const [set, size] = [paperSetSchema.safeParse(wanted), paperSizeSchema.safeParse(wantedSize)]
  const state = await stateOf(workshopId)
  if (!set.success || !size.success) notFound()
  const { title, language } = state.about
  const compass = await editionOf(workshopId)
  const { kits, live } = runtime()
  const cards = paperCards({ kits, steps: stepsInOrder(state), compass, language }, set.data)
  const door = (await live.console(workshopId))?.view.door
  const isOpen = door?.code !== undefined && door.address !== undefined && door.qrAddress !== undefined
  return {
    title,
    language,
    size: size.data,
    cards,
    ...(isOpen && door.code !== undefined && door.address !== undefined && door.qrAddress !== undefined
      ? { door: { address: door.address, code: door.code, qrAddress: door.qrAddress } }
      : {}),
  }
}

export interface PaperOffer {
  readonly set: PaperSet
  readonly count: number
}

/** How many cards there are of each set. */
export async function paperOffers(workshopId: string): Promise<readonly PaperOffer[]> {
  const state = await stateOf(workshopId)
  const compass = await editionOf(workshopId)
  const source = { kits: runtime().kits, steps: stepsInOrder(state), compass, language: state.about.language }
  return paperSets.map((set) => ({ set, count: paperCards(source, set).length }))
}

export async function paperFile(workshopId: string, wanted: unknown, size: unknown): Promise<Response> {
  const paper = await paperOf(workshopId, wanted, size)
  if (paper.cards.length === 0) notFound()
  const answer = await runtime().exports.run({ type: 'paper', paper })
  if (answer.type === 'written')
    return new Response(new Uint8Array(answer.bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${String(wanted)}-${paper.size}.pdf"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  const t = await getTranslations('paper')
  return new Response(`${t('failed')}\n`, {
    status: answer.type === 'busy' ? 503 : 500,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      ...(answer.type === 'busy' ? { 'Retry-After': String(secondsUntilRetry) } : {}),
    },
  })
}

/** A step that can be entered from paper, and why not now. */
export interface PaperStep {
  readonly stepId: string
  readonly kind: string
  readonly title: string
  readonly config: Json
  readonly entered: Json
  /** What it was entered for that the group saw, and what is too little to be told. */
  readonly seen: readonly string[]
  readonly keptBack: readonly string[]
  readonly off?: 'closed' | 'notOpen' | 'sealed'
}

export interface PaperEntry {
  readonly status: WorkshopStatus
  readonly people: number
  /** Nobody came in with a phone: what is entered may move the conversation on. */
  readonly isPaperOnly: boolean
  readonly steps: readonly PaperStep[]
}

/** A config came out of a zod schema: it is JSON. */
function asJson(config: KitConfig): Json {
  return config as unknown as Json
}

/** Who entered it may know at once: they have seen the cards. */
function keptBackIn(state: WorkshopState, step: Step): readonly string[] {
  const kit = kitOf(runtime().kits, step.kind)
  const context = viewContext(state, step, 'console')
  const rounds = new Set(kit?.moments(step.config).map(({ round }) => round))
  const all = [...rounds].flatMap((round) => kit?.paperIn?.(step.kit, round, context).keptBack ?? [])
  return [...new Set(all)]
}

export async function paperEntry(workshopId: string): Promise<PaperEntry> {
  const state = await stateOf(workshopId)
  const isPaperOnly = isHeldOnPaper(state)
  return {
    status: state.status,
    people: state.paperPeople,
    isPaperOnly,
    steps: stepsInOrder(state).flatMap((step): readonly PaperStep[] => {
      const entered = kitOf(runtime().kits, step.kind)?.entered?.(step.kit)
      if (entered === undefined) return []
      const { stepId, kind, title, status, config } = step
      const off =
        state.status === 'closed'
          ? 'closed'
          : status === 'sealed'
            ? 'sealed'
            : status === 'planned' && !isPaperOnly
              ? 'notOpen'
              : undefined
      const seen = step.status === 'planned' ? [] : (step.seenPaper ?? [])
      const keptBack = keptBackIn(state, step)
      return [
        { stepId, kind, title, config: asJson(config), entered, seen, keptBack, ...(off ? { off } : {}) },
      ]
    }),
  }
}

/** Opens the door and the step when this is a conversation on paper; otherwise they are open or refuse. */
async function readyFor(workshopId: string, stepId?: string): Promise<AnyRefusalCode | undefined> {
  const { live, kits } = runtime()
  const before = await stateOf(workshopId)
  const isPaperOnly = isHeldOnPaper(before)
  if (before.status === 'prepared') {
    if (!isPaperOnly) return 'not-now'
    const refused = await live.lead(workshopId, { type: 'OpenLobby' })
    if (refused) return refused
  }
  const state = await stateOf(workshopId)
  const step = stepId === undefined ? undefined : state.steps[stepId]
  if (step?.status !== 'planned' || !isPaperOnly) return undefined
  const moments = kitOf(kits, step.kind)?.moments(step.config) ?? []
  const moment = moments.find(({ phase }) => phase === 'closed') ?? moments[0]
  const current = currentStep(state)
  const from = current ? { stepId: current.stepId, moment: current.moment } : null
  if (!moment) return 'not-now'
  return live.lead(workshopId, { type: 'GoTo', from, stepId: step.stepId, moment, finish: false })
}

/** Carries out what was typed over, one input after another; stops at what is refused. */
export async function enterInStep(
  workshopId: string,
  stepId: string,
  inputs: readonly unknown[],
): Promise<AnyRefusalCode | undefined> {
  const { kits, live } = runtime()
  const step = (await stateOf(workshopId)).steps[stepId]
  const kit = step && kitOf(kits, step.kind)
  if (!kit?.entered) return 'unknown-step'
  const refused = await readyFor(workshopId, stepId)
  if (refused) return refused
  for (const each of inputs) {
    const input = kit.command.safeParse(each)
    if (!input.success) return 'invalid-command'
    const code = await live.lead(workshopId, { type: 'InStep', stepId, kind: kit.kind, input: input.data })
    if (code) return code
  }
  return undefined
}

export async function setPaperPeople(
  workshopId: string,
  people: number,
): Promise<AnyRefusalCode | undefined> {
  await requireOwnWorkshop(workshopId)
  const refused = await readyFor(workshopId)
  return refused ?? runtime().live.lead(workshopId, { type: 'CountPaperPeople', people })
}

export async function closeWorkshop(workshopId: string): Promise<AnyRefusalCode | undefined> {
  await requireOwnWorkshop(workshopId)
  return runtime().live.lead(workshopId, { type: 'CloseWorkshop' })
}
