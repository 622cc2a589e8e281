import type { Json, JsonObject } from '@/lib/domain/json'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { LiveClient } from '@/lib/live/client'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import { patched } from '@/lib/protocol/merge-patch'
import type { Patch, ResumeReply } from '@/lib/protocol/message'
import { comeIn, overSocketIo } from './lines'
import type { Acked, BenchPerson, Place } from './person'
import { timed } from './person'

interface StepContent {
  readonly noteCount?: number
  readonly notes?: Readonly<Record<string, { readonly text?: string } | null>>
}

function contentOf(view: Json | undefined): StepContent {
  const step = (view as { step?: { content?: StepContent } } | undefined)?.step
  return step?.content ?? {}
}

let lastCommand = 0
function newCmdId(): string {
  lastCommand += 1
  return `bench-${process.pid}-${String(lastCommand).padStart(12, '0')}`
}

export function createProductPerson(place: Place): BenchPerson {
  let view: Json | undefined
  let version = 0
  let listener: (newTexts: readonly string[]) => void = () => undefined
  /** What the server sent right after the first view, before that was taken in here. */
  const early: Patch[] = []
  function onPush(name: string, payload: unknown): void {
    if (name !== 'patch') return
    if (view === undefined) early.push(payload as Patch)
    else take(payload as Patch)
  }
  function take(patch: Patch): void {
    if (patch.version !== version + 1) throw new Error(`patch ${patch.version} after ${version}`)
    version = patch.version
    view = patched(view, patch.patch)
    const added = contentOf(patch.patch as JsonObject).notes ?? {}
    listener(Object.values(added).flatMap((note) => note?.text ?? []))
  }
  const { open, line } = overSocketIo(place, onPush)
  const inStep = (stepId: string, kind: string, input: unknown) =>
    timed(() => line.ask('command', { cmdId: newCmdId(), command: { type: 'InStep', stepId, kind, input } }))
  return {
    join: async () => {
      await open()
      const reply = (await line.ask('resume', { have: null })) as ResumeReply
      if (!reply.ok) throw new Error(`not resumed: ${reply.code}`)
      version = reply.at.version
      view = reply.view
      for (const patch of early) if (patch.version > version) take(patch)
    },
    vote: (stepId, position) => inStep(stepId, 'dilemma', { type: 'PlacePoint', round: 'first', position }),
    note: (stepId, text) => {
      const { columns } = contentOf(view) as { columns?: readonly { columnId: string }[] }
      const input = { type: 'WriteNote', handle: newCmdId(), columnId: columns?.[0]?.columnId ?? '', text }
      return inStep(stepId, 'notes', input)
    },
    answered: () => (view as { step?: { answered?: number } } | undefined)?.step?.answered ?? 0,
    noteCount: () => contentOf(view).noteCount ?? 0,
    isLive: () => true,
    onChange: (next) => {
      listener = next
    },
    bytes: () => line.count.bytes,
    messages: () => line.count.messages,
    leave: line.leave,
  }
}

/** The client that phones have, with its outbox and its way of coming back. */
export function createLivePerson(place: Place): BenchPerson {
  let client: LiveClient<PhoneView> | undefined
  const view = () => client?.state().view
  const send = async (stepId: string, kind: string, input: unknown): Promise<Acked> => {
    const opened = client
    if (!opened) throw new Error('not joined')
    return timed(() => opened.send({ type: 'InStep', stepId, kind, input }))
  }
  const isLive = () => client?.state().connection.status === 'live'
  return {
    join: async () => {
      const token = await comeIn(place)
      const { url, workshopId = '' } = place
      const store = memoryOutboxStore()
      client = createLiveClient({ url, workshopId, as: 'phone', token, store, transports: ['websocket'] })
      while (!isLive()) await new Promise((resolve) => setTimeout(resolve, 1))
    },
    vote: (stepId, position) => send(stepId, 'dilemma', { type: 'PlacePoint', round: 'first', position }),
    note: (stepId, text) => {
      const { columns } = contentOf(view()) as { columns?: readonly { columnId: string }[] }
      const columnId = columns?.[0]?.columnId ?? ''
      return send(stepId, 'notes', { type: 'WriteNote', handle: newCmdId(), columnId, text })
    },
    answered: () => view()?.step?.answered ?? 0,
    noteCount: () => contentOf(view()).noteCount ?? 0,
    isLive,
    onChange: () => undefined,
    bytes: () => 0,
    messages: () => 0,
    leave: () => client?.close(),
  }
}
