import type { Mode } from '@/lib/domain/workshop/mode'
import type { Bird } from './canary-people'
import { bird, say, tracesOf, voicesOf, wordKinds } from './canary-people'
import type { Channels } from './canary-places'
import { exportsOf, storedOf, toldOfRunning } from './canary-places'
import { rankCorrelation } from './ranks'
import type { RawClient } from './raw-client'
import { newCmdId } from './raw-client'
import type { Stage } from './stage'
import { inStepCommand, seen, setStage } from './stage'
import type { TestServer } from './test-server'
import { isLog, isStore, wordsOf, wordsOutOfPlace } from './words-out-of-place'

export type When = 'before the reveal' | 'after the reveal' | 'after closing'

/** One place that was searched at one moment, and what was found there that must not be. */
export interface Searched {
  readonly mode: Mode
  readonly when: When
  readonly where: string
  readonly texts: number
  readonly bytes: number
  readonly leaks: readonly string[]
}

/** How the order, or the moment, in which words came into view goes with who wrote them. */
export interface Correlated {
  readonly where: string
  readonly what: 'order' | 'time'
  readonly correlation: number
}

export interface CanaryReport {
  readonly searched: readonly Searched[]
  readonly correlated: readonly Correlated[]
}

export interface CanaryOptions {
  readonly server: TestServer
  readonly mode: Mode
  readonly people: number
  /** Everything that was logged or printed until now. */
  readonly logged: () => string
  /** What can be fetched over HTTP at this moment, as everybody who may. */
  readonly pages?: (stage: Stage, birds: readonly Bird[]) => Promise<Readonly<Record<string, string[]>>>
}

/** Fails the search itself, not the product: what must be there was not, so nothing could have been found. */
function mustFind(channels: Channels, where: string, word: string): void {
  if (!(channels[where] ?? []).some((text) => text.includes(word)))
    throw new Error(`the search is blind: nothing of ${word} in ${where}`)
}

/** Puts one more event with a voice in the log, which has to be as well hidden, and to go as well, as the others. */
async function blockSenderOf(stage: Stage, text: string): Promise<void> {
  const shown = stage.lead.state().view?.step?.content as { readonly notes?: object } | undefined
  const found = Object.entries(shown?.notes ?? {}).find(([, note]) => JSON.stringify(note).includes(text))
  if (!found) throw new Error('the search is blind: the console has no note to block at')
  await stage.must({ type: 'BlockSender', stepId: 'notes', itemId: found[0] })
}

export async function holdCanaryWorkshop(options: CanaryOptions): Promise<CanaryReport> {
  const { server, mode, people, logged } = options
  const stage = await setStage(() => server, { about: { mode } })
  const searched: Searched[] = []
  const correlated: Correlated[] = []

  async function listener(as: 'phone' | 'screen' | 'console', token: string): Promise<RawClient> {
    const line = await stage.raw(as, { token })
    await line.ask('resume', { have: null })
    if (as === 'phone') await line.ask('watch', { screen: true })
    return line
  }
  const birds: Bird[] = []
  for (let index = 0; index < people; index++) birds.push(await bird(stage, server))
  const listeners = {
    phone: await listener('phone', (await stage.join('Toehoorder')).token),
    screen: await listener('screen', await stage.screenToken()),
    console: await listener('console', server.operatorToken),
  }
  const [first] = birds
  if (!first) throw new Error('nobody came')

  /** Asks everybody for all there is once more, in case something was held back, and gathers what was said. */
  async function gathered(): Promise<Channels> {
    for (const line of [...Object.values(listeners), ...birds.map((each) => each.line)]) {
      await line.ask('resume', { have: null })
      for (const stepId of ['notes', 'dilemma']) await line.ask('page', { stepId, from: 0 })
    }
    return {
      ...Object.fromEntries(
        Object.entries(listeners).map(([who, line]) => [`frames: ${who}`, [...line.frames]]),
      ),
      ...Object.fromEntries(birds.map((each, index) => [`frames: writer ${index}`, [...each.line.frames]])),
      ...(await options.pages?.(stage, birds)),
      ...(await toldOfRunning(server, logged())),
      ...(await storedOf(server, stage.workshopId)),
    }
  }

  /** Searches one place for words that belong elsewhere, each with whom they belong to. */
  function search(
    when: When,
    channels: Channels,
    forbidden: (where: string) => readonly (string | undefined)[],
  ) {
    for (const [where, texts] of Object.entries(channels)) {
      const whole = texts.join('\n')
      const leaks = forbidden(where).filter(
        (word): word is string => word !== undefined && whole.includes(word),
      )
      searched.push({ mode, when, where, texts: texts.length, bytes: whole.length, leaks })
    }
  }

  const { isOwn, never, names, linked } = wordsOutOfPlace({ mode, code: stage.code, birds })

  /** An error that quotes what somebody wrote, as errors of databases do: the log must tell it without the words. */
  async function failToStore(each: Bird): Promise<void> {
    const { prisma } = server.temporary.database
    const transaction = prisma.$transaction.bind(prisma)
    const fail = async () =>
      Promise.reject(new Error(`disk full while writing ${each.words.reason} of ${each.token}`))
    Object.assign(prisma, { $transaction: fail })
    const input = { type: 'PlacePoint', round: 'first', position: 5 } as const
    const told = await each.line.ask('command', {
      cmdId: newCmdId(),
      command: inStepCommand('dilemma', input),
    })
    Object.assign(prisma, { $transaction: transaction })
    if (!JSON.stringify(told).includes('storage-unavailable'))
      throw new Error(`stored? ${JSON.stringify(told)}`)
    if (!logged().includes('could not be stored')) throw new Error('the search is blind: nothing was logged')
  }

  const write = (handle: string, text: string) =>
    ({ type: 'WriteNote', handle, columnId: 'chance', text }) as const

  await stage.goTo('compass', 'open')
  for (const each of birds) await say(each, 'compass', { type: 'PlaceNeedle', needle: 1, now: 3, desired: 8 })
  await stage.goTo('notes', 'open', 'write')
  for (const each of birds) {
    await say(each, 'notes', write(each.handles[0] ?? '', each.words.note))
    await say(each, 'notes', write(each.handles[1] ?? '', each.words.second))
  }
  await stage.goTo('dilemma', 'open', 'first')
  for (const [index, each] of birds.entries()) {
    await say(each, 'dilemma', { type: 'PlacePoint', round: 'first', position: index % 11 })
    const reason = { text: each.words.reason, otherPole: each.words.goodWord }
    await say(each, 'dilemma', { type: 'GiveReason', round: 'first', ...reason })
  }
  await failToStore(first)
  const voices = mode === 'anonymous' ? await voicesOf(stage, server, birds) : []
  const before = await gathered()
  mustFind(before, 'frames: writer 0', first.words.note)
  mustFind(before, 'rows', first.words.reason)
  if (voices[0] !== undefined) mustFind(before, 'rows', voices[0])
  search('before the reveal', before, (where) => [
    ...never(where),
    ...names(where),
    ...(isStore(where) ? [] : voices),
    ...birds.filter((each) => !isOwn(where, each) && !isStore(where)).flatMap(wordsOf),
  ])

  await stage.goTo('dilemma', 'revealed', 'first')
  await stage.goTo('notes', 'revealed', 'write')
  const startOf = Object.fromEntries(
    Object.entries(listeners).map(([who, line]) => [who, line.frames.length]),
  )
  for (const each of birds) await say(each, 'notes', write(each.handles[2] ?? '', each.words.late))
  const last = birds.at(-1) ?? first
  await listeners.screen.until((frames) => frames.join('').includes(last.words.late))
  await listeners.console.until((frames) => frames.join('').includes(last.words.late))
  await blockSenderOf(stage, first.words.note)
  const after = await gathered()
  mustFind(after, 'frames: screen', first.words.note)
  mustFind(after, 'frames: console', first.words.reason)
  if (mode !== 'anonymous') mustFind(after, 'frames: console', first.name)
  if (mode === 'named') mustFind(after, 'frames: screen', first.name)
  const joinedUp = linked(after)
  search('after the reveal', after, (where) => [
    ...never(where),
    ...names(where),
    ...(isStore(where) ? [] : voices),
    ...(isStore(where) ? [] : joinedUp(where)),
  ])

  const traces = await tracesOf(stage, server)
  if (traces.length === 0) throw new Error('the search is blind: there is nothing to seal')
  await stage.must({ type: 'CloseWorkshop' })
  if (mode === 'anonymous')
    for (const stepId of ['compass', 'notes', 'dilemma'])
      await seen(stage.lead, ({ plans }) => plans[stepId]?.status === 'sealed')
  const closed = { ...(await gathered()), ...(await exportsOf(stage)) }
  mustFind(closed, 'rows', first.words.note)
  mustFind(closed, 'exports: json', first.words.note)
  const joinedInRows = linked(closed)
  search('after closing', closed, (where) => [
    ...never(where),
    ...names(where),
    ...voices,
    ...joinedInRows(where),
    ...(mode === 'anonymous' ? traces : []),
    ...(mode === 'anonymous' && isStore(where) ? birds.flatMap((each) => each.handles) : []),
  ])

  /** Where, and in the how-manieth text, each person's word was first seen, against the order in which they wrote. */
  function correlate(where: string, texts: readonly string[], kind: (typeof wordKinds)[number]): void {
    const firsts = birds.map(({ words }) => texts.findIndex((text) => text.includes(words[kind])))
    if (firsts.includes(-1)) return
    const whole = texts.join('\n')
    const written = birds.map((_, index) => index)
    const placed = birds.map(({ words }) => whole.indexOf(words[kind]))
    correlated.push({ where, what: 'order', correlation: rankCorrelation(written, placed) })
    correlated.push({ where, what: 'time', correlation: rankCorrelation(written, firsts) })
  }
  if (mode === 'anonymous') {
    const isWritten = new Set(birds.map((_, index) => `frames: writer ${index}`))
    for (const kind of wordKinds.filter((each) => each !== 'goodWord')) {
      for (const [where, texts] of Object.entries(closed))
        if (!isWritten.has(where) && !isLog(where)) correlate(where, texts, kind)
    }
    for (const [who, line] of Object.entries(listeners))
      correlate(`late on the wall: ${who}`, line.frames.slice(startOf[who]), 'late')
  }
  stage.close()
  return { searched, correlated }
}
