import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Context } from '@/lib/domain/workshop/context'
import { decide } from '@/lib/domain/workshop/decide'
import type { Appended, Batch, EventLog } from '@/lib/domain/workshop/event-log'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { WorkshopState } from '@/lib/domain/workshop/state'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import type { Clock } from './clock'
import { createDueTimers } from './due'
import type { Logger } from './logging'
import type { Outcome, Submitted } from './room-decision'
import { decideAll } from './room-decision'
import type { RoomMemory, Urgency } from './room-memory'
import { createRoomMemory } from './room-memory'
import type { RoomViews } from './room-views'
import { createRoomViews } from './room-views'

export interface RoomDeps {
  readonly log: EventLog
  readonly kits: KitRegistry
  readonly clock: Clock
  readonly logger: Logger
  readonly newId: () => string
  readonly random: () => number
  /** The view changed. */
  readonly onChange: (urgency: 'content' | 'count') => void
  /** Events were stored; for what has to happen outside, such as closing a door. */
  readonly onStored: (events: readonly WorkshopEvent[], by: 'us' | 'others') => void
  /** What could be answered ahead ended by its time. */
  readonly onPreWorkOver?: () => void
  /** How often to decide again when another writer was first; more where other nodes write too. */
  readonly attempts?: number
}

export interface Room extends RoomViews {
  readonly submit: (submitted: Submitted) => Promise<Outcome>
  readonly state: () => WorkshopState
  readonly seq: () => number
  /** Takes in what other nodes stored. Resolves with false only when the workshop is not there any more. */
  readonly look: () => Promise<boolean>
  readonly hasWork: () => boolean
  readonly stop: () => Promise<void>
}

type Waiting =
  | { readonly kind: 'command'; readonly submitted: Submitted; readonly answer: (outcome: Outcome) => void }
  | { readonly kind: 'seal'; readonly stepId: string; readonly answer: (outcome: Outcome) => void }
  | { readonly kind: 'look'; readonly answer: (outcome: Outcome) => void }

const largestBatch = 500
const attemptsAlone = 4
/** In the fully anonymous mode contributions come into view together, at most this often (D5). */
const heldMs = 5000

const refused = (code: AnyRefusalCode): Outcome => ({ kind: 'refused', code })

/** Opens the single writer of a workshop: one command after another, whoever sends them. */
export async function openRoom(workshopId: string, deps: RoomDeps): Promise<Room | undefined> {
  const { log, kits, clock, logger, attempts = attemptsAlone } = deps
  const memory: RoomMemory = createRoomMemory(kits)
  const queue: Waiting[] = []
  let running: Promise<void> | undefined
  let isBehind = false
  /** A look that has not begun yet serves everybody who asks for one. */
  let looking: Promise<Outcome> | undefined
  let heldTimer: NodeJS.Timeout | undefined

  function changed(urgency: Urgency | undefined): void {
    if (urgency === undefined) return
    if (urgency !== 'held') deps.onChange(urgency)
    if (heldTimer !== undefined || memory.shown() === memory.state()) return
    heldTimer = setTimeout(() => {
      heldTimer = undefined
      if (memory.release()) deps.onChange('content')
    }, heldMs)
  }

  async function catchUp(): Promise<boolean> {
    const stored = await log.load(workshopId, memory.seq())
    if (!stored) return false
    changed(memory.absorb(stored, stored.events.at(-1)?.seq ?? memory.seq()))
    isBehind = false
    due.look(memory.state())
    if (stored.events.length > 0)
      deps.onStored(
        stored.events.map(({ event }) => event),
        'others',
      )
    return true
  }

  /** Stores and takes in. `undefined`: somebody else was first, decide again. */
  async function commit(
    { events, receipts, secrets }: Batch,
    store: () => Promise<Appended>,
  ): Promise<'stored' | 'gone' | undefined> {
    const first = memory.seq() + 1
    const appended = await store()
    if (!appended.ok) {
      if (appended.why === 'gone') return 'gone'
      await catchUp()
      return undefined
    }
    const numbered = events.map((event, index) => ({ seq: first + index, event }))
    changed(memory.absorb({ events: numbered, receipts, secrets }, appended.seq))
    due.look(memory.state())
    deps.onStored(events, 'us')
    return 'stored'
  }

  async function carryOut(
    commands: readonly Extract<Waiting, { kind: 'command' }>[],
  ): Promise<readonly Outcome[]> {
    let hasLooked = deps.attempts === undefined
    for (let attempt = 0; attempt < attempts; attempt++) {
      const decided = decideAll(
        memory,
        commands.map(({ submitted }) => submitted),
        { kits, now: clock.now, newId: deps.newId, random: deps.random },
      )
      // What is refused here may be right already: another node may have moved on a moment ago.
      if (!hasLooked && decided.outcomes.some(({ kind }) => kind === 'refused')) {
        hasLooked = true
        const before = memory.seq()
        if ((await carryOutLook()).kind === 'accepted' && memory.seq() > before) continue
      }
      if (decided.events.length === 0) return decided.outcomes
      const committed = await commit(decided, () => log.append(workshopId, memory.seq(), decided))
      if (committed === 'stored') return decided.outcomes
      if (committed === 'gone') return commands.map(() => refused('not-admitted'))
    }
    return commands.map(() => refused('storage-unavailable'))
  }

  async function carryOutSeal(stepId: string): Promise<Outcome> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const context: Context = {
        now: clock.now(),
        actor: { role: 'server' },
        voice: '',
        newId: deps.newId,
        random: deps.random,
        kits,
      }
      const decision = decide(memory.state(), { type: 'SealStep', stepId }, context)
      if (!decision.accepted) return refused(decision.refusal)
      const [sealed] = decision.events
      if (sealed?.type !== 'StepSealed') return refused('server-error')
      const committed = await commit({ events: [sealed], receipts: [], secrets: {} }, () =>
        log.seal(workshopId, memory.seq(), sealed),
      )
      if (committed === 'stored') return { kind: 'accepted', seq: memory.seq() }
      if (committed === 'gone') return refused('not-admitted')
    }
    return refused('storage-unavailable')
  }

  async function carryOutLook(): Promise<Outcome> {
    looking = undefined
    const end = (await log.ends([workshopId])).get(workshopId)
    const isThere = end !== undefined && (end === memory.seq() || (await catchUp()))
    return isThere ? { kind: 'accepted', seq: memory.seq() } : refused('not-admitted')
  }

  function nextBatch(): Waiting[] {
    const end = queue.findIndex((each) => each.kind !== 'command')
    return queue.splice(0, end === 0 ? 1 : Math.min(end < 0 ? queue.length : end, largestBatch))
  }

  async function outcomesOf(batch: readonly Waiting[]): Promise<readonly Outcome[]> {
    const [first] = batch
    if (isBehind && !(await catchUp())) return batch.map(() => refused('not-admitted'))
    if (first?.kind === 'seal') return [await carryOutSeal(first.stepId)]
    if (first?.kind === 'look') return [await carryOutLook()]
    return carryOut(batch.flatMap((each) => (each.kind === 'command' ? each : [])))
  }

  async function run(): Promise<void> {
    while (queue.length > 0) {
      // What has reached this process already goes along: the embedded database commits before anything else comes in.
      await nextTurn()
      const batch = nextBatch()
      try {
        const outcomes = await outcomesOf(batch)
        batch.forEach((each, index) => each.answer(outcomes[index] ?? refused('server-error')))
      } catch (error) {
        // Whether it was stored is not known: the log is asked before the next decision.
        isBehind = true
        logger.error({ workshopId, error, commands: batch.length }, 'commands could not be stored')
        for (const each of batch) each.answer(refused('storage-unavailable'))
      }
    }
    // Now, not when the promise has settled: who hears an answer may send the next command before that.
    running = undefined
  }

  function enqueue(waiting: Waiting): void {
    queue.push(waiting)
    running ??= run()
  }

  function submitItself(command: Submitted['command'], onDone?: () => void): void {
    const submitted: Submitted = { cmdId: `due-${deps.newId()}`, command, actor: { role: 'server' } }
    enqueue({ kind: 'command', submitted, answer: ({ kind }) => kind === 'accepted' && onDone?.() })
  }

  function askToLook(): Promise<Outcome> {
    let answer: (outcome: Outcome) => void = () => undefined
    const asked = new Promise<Outcome>((resolve) => (answer = resolve))
    // Noted before it is queued: it may begin at once.
    looking = asked
    enqueue({ kind: 'look', answer })
    return asked
  }

  const due = createDueTimers({
    clock,
    onLastCallOver: (stepId) => submitItself({ type: 'EndLastCall', stepId }),
    onPreWorkOver: () => submitItself({ type: 'EndPreWork' }, deps.onPreWorkOver),
    seal: (stepId) => new Promise<Outcome>((answer) => enqueue({ kind: 'seal', stepId, answer })),
  })

  if (!(await catchUp())) {
    due.stop()
    return undefined
  }

  return {
    submit: (submitted) => new Promise((answer) => enqueue({ kind: 'command', submitted, answer })),
    state: memory.state,
    ...createRoomViews(memory, kits),
    seq: memory.seq,
    look: async () => {
      const outcome = await (looking ?? askToLook())
      return outcome.kind !== 'refused' || outcome.code !== 'not-admitted'
    },
    hasWork: () => queue.length > 0 || running !== undefined || due.hasWork() || heldTimer !== undefined,
    stop: async () => {
      due.stop()
      clearTimeout(heldTimer)
      await running
    },
  }
}
