import { randomUUID } from 'node:crypto'
import { voiceOf } from '@/lib/voice'
import type { RawClient } from './raw-client'
import { newCmdId } from './raw-client'
import type { Stage } from './stage'
import { inStepCommand } from './stage'
import type { TestServer } from './test-server'

/** Somebody whose every word, and the name and device they came with, are like nobody else's. */
export interface Bird {
  readonly name: string
  readonly device: string
  readonly participantId: string
  readonly token: string
  readonly handles: readonly string[]
  readonly words: { readonly [Kind in WordKind]: string }
  readonly line: RawClient
}

export const wordKinds = ['note', 'second', 'reason', 'goodWord', 'late'] as const
type WordKind = (typeof wordKinds)[number]

const unique = (what: string) => `${what}-${randomUUID().slice(0, 13)}`

/** Comes in over HTTP as a phone does. In every mode a name is given, also where none may be kept. */
export async function bird(stage: Stage, server: TestServer): Promise<Bird> {
  const [name, device] = [unique('naam'), unique('toestel')]
  const response = await fetch(`${server.url}/api/join`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'User-Agent': device },
    body: JSON.stringify({ code: stage.code, name }),
  })
  const { token } = (await response.json()) as { token: string }
  const { passes, now } = server.application.runtime
  const pass = await passes.find(token, now())
  const line = await stage.raw('phone', { token, headers: { 'User-Agent': device } })
  await line.ask('resume', { have: null })
  return {
    name,
    device,
    token,
    participantId: pass?.participantId ?? '',
    handles: [unique('greep'), unique('greep'), unique('greep')],
    words: {
      note: unique('briefje'),
      second: unique('tweede'),
      reason: unique('reden'),
      goodWord: unique('goedwoord'),
      late: unique('laat'),
    },
    line,
  }
}

type Input = Parameters<typeof inStepCommand>[1]

export async function say({ line }: Bird, stepId: string, input: Input): Promise<void> {
  const reply = await line.ask('command', { cmdId: newCmdId(), command: inStepCommand(stepId, input) })
  if (!(reply as { ok: boolean }).ok) throw new Error(`not taken: ${JSON.stringify(reply)}`)
}

/** Who somebody is in the parts of the database: their voice in each step, as long as it can be worked out. */
export async function voicesOf(
  stage: Stage,
  server: TestServer,
  birds: readonly Bird[],
): Promise<readonly string[]> {
  const { prisma } = server.temporary.database
  const secrets = await prisma.stepSecret.findMany({ where: { workshopId: stage.workshopId } })
  return secrets
    .filter(({ stepId }) => stepId !== '')
    .flatMap(({ secret }) => birds.map((each) => voiceOf('anonymous', secret, each.participantId)))
}

/** What has to be gone once the steps are sealed: secrets of steps, and all receipts in them. */
export async function tracesOf(stage: Stage, server: TestServer): Promise<readonly string[]> {
  const { prisma } = server.temporary.database
  const where = { workshopId: stage.workshopId }
  const secrets = await prisma.stepSecret.findMany({ where })
  const receipts = await prisma.receipt.findMany({ where })
  return [
    ...secrets.filter(({ stepId }) => stepId !== '').map(({ secret }) => secret),
    ...receipts.filter(({ stepId }) => stepId !== null).flatMap(({ key, fingerprint }) => [key, fingerprint]),
  ]
}
