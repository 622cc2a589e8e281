import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommandMessage, CommandReply } from '@/lib/protocol/message'
import type { OutboxEntry, OutboxStore } from './outbox'
import { memoryOutboxStore } from './outbox'
import { createSender } from './sender'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const write = (text: string) => ({ type: 'InStep', stepId: 's', kind: 'notes', input: text }) as const
const ok = (seq: number): CommandReply => ({ ok: true, seq })
const refused = (code: 'step-not-open' | 'rate-limited', retryAfterMs?: number): CommandReply => ({
  ok: false,
  code,
  retryable: code === 'rate-limited',
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
})

/** Somebody at a phone; the test says when the line is open and what comes back over it. */
function phone(store: OutboxStore = memoryOutboxStore()) {
  let entries: readonly OutboxEntry[] = []
  let isOnline = true
  const kept: boolean[] = []
  const asked: CommandMessage[] = []
  const answers: ((reply: CommandReply | undefined) => void)[] = []
  const lost = vi.fn<() => void>()
  const sender = createSender({
    store,
    entries: () => entries,
    setEntries: (next) => {
      entries = next
    },
    setKept: (isKept) => kept.push(isKept),
    canSend: () => isOnline,
    ask: (message) => {
      asked.push(message)
      return new Promise((resolve) => answers.push(resolve))
    },
    onNoAnswer: lost,
  })
  return {
    sender,
    lost,
    kept,
    asked,
    entries: () => entries,
    texts: () => entries.map(({ command }) => (command.type === 'InStep' ? command.input : '')),
    sentTexts: () => asked.map(({ command }) => (command.type === 'InStep' ? command.input : '')),
    setOnline: (yes: boolean) => {
      isOnline = yes
    },
    answer: async (reply: CommandReply | undefined) => {
      answers.shift()?.(reply)
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

describe('sending', () => {
  it('[P15] brings commands in the order they were given, one at a time', async () => {
    const { sender, sentTexts, answer } = phone()
    const replies = ['a', 'b', 'c'].map((text) => sender.send(write(text)))
    expect(sentTexts()).toEqual(['a'])
    await answer(ok(1))
    expect(sentTexts()).toEqual(['a', 'b'])
    await answer(ok(2))
    await answer(ok(3))
    expect(await Promise.all(replies)).toEqual([ok(1), ok(2), ok(3)])
  })

  it('[P15] waits for the line and sends all that came together meanwhile', async () => {
    const { sender, sentTexts, texts, setOnline, answer } = phone()
    setOnline(false)
    void sender.send(write('a'))
    void sender.send(write('b'))
    expect([sentTexts(), texts()]).toEqual([[], ['a', 'b']])
    setOnline(true)
    void sender.pump()
    await answer(ok(1))
    await answer(ok(2))
    expect([sentTexts(), texts()]).toEqual([['a', 'b'], []])
  })

  it('[P15] sends a command whose answer did not come again, under the same id, before any other', async () => {
    const { sender, asked, lost, answer } = phone()
    const reply = sender.send(write('a'))
    void sender.send(write('b'))
    await answer(undefined)
    expect(lost).toHaveBeenCalledOnce()
    void sender.pump()
    await answer({ ok: true, seq: 1, duplicate: true })
    expect(await reply).toMatchObject({ ok: true, duplicate: true })
    expect(asked.map(({ command }) => command)).toEqual([write('a'), write('a'), write('b')])
    expect(asked[1]?.cmdId).toBe(asked[0]?.cmdId)
    expect(asked[2]?.cmdId).not.toBe(asked[0]?.cmdId)
    for (const { cmdId } of asked) expect(cmdId).toMatch(/^[A-Za-z0-9_-]{16,64}$/)
  })

  it('[P15] tries again after the time the server asks for, and tells nobody of it', async () => {
    const { sender, sentTexts, answer } = phone()
    const told = vi.fn<(reply: CommandReply) => void>()
    void sender.send(write('a')).then(told)
    await answer(refused('rate-limited', 700))
    await vi.advanceTimersByTimeAsync(699)
    expect(sentTexts()).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(1)
    expect(sentTexts()).toEqual(['a', 'a'])
    expect(told).not.toHaveBeenCalled()
    await answer(ok(1))
    expect(told).toHaveBeenCalledWith(ok(1))
  })

  it('[P15] tells a refusal to who sent it, and goes on with the next', async () => {
    const { sender, sentTexts, texts, answer } = phone()
    const reply = sender.send(write('a'))
    void sender.send(write('b'))
    await answer(refused('step-not-open'))
    expect(await reply).toEqual(refused('step-not-open'))
    expect([sentTexts(), texts()]).toEqual([['a', 'b'], ['b']])
  })
})

describe('a command that a later one makes needless', () => {
  it('[P16] is not sent, and who sent it hears what became of the later one', async () => {
    const { sender, sentTexts, setOnline, answer } = phone()
    setOnline(false)
    const first = sender.send(write('3'), 'needle-1')
    void sender.send(write('other'), 'needle-2')
    const second = sender.send(write('5'), 'needle-1')
    setOnline(true)
    void sender.pump()
    await answer(ok(1))
    await answer(ok(2))
    expect(sentTexts()).toEqual(['other', '5'])
    expect(await Promise.all([first, second])).toEqual([ok(2), ok(2)])
  })

  it('[P16] is sent all the same once it is on its way: nobody knows whether it arrived', async () => {
    const { sender, sentTexts, answer } = phone()
    void sender.send(write('3'), 'needle-1')
    void sender.send(write('5'), 'needle-1')
    void sender.send(write('6'), 'needle-1')
    await answer(undefined)
    void sender.pump()
    await answer(ok(1))
    await answer(ok(2))
    expect(sentTexts()).toEqual(['3', '3', '6'])
  })

  it('[P16] only if it is about the same thing', () => {
    const { sender, texts, setOnline } = phone()
    setOnline(false)
    void sender.send(write('a'))
    void sender.send(write('b'))
    expect(texts()).toEqual(['a', 'b'])
  })
})

describe('a reload', () => {
  it('[P17] loses nothing: what was not answered is sent by the next page, with its id', async () => {
    const store = memoryOutboxStore()
    const before = phone(store)
    void before.sender.send(write('a'))
    void before.sender.send(write('b'))
    before.setOnline(false)
    const after = phone(store)
    await after.sender.restore()
    expect(after.texts()).toEqual(['a', 'b'])
    await after.answer({ ok: true, seq: 1, duplicate: true })
    await after.answer(ok(2))
    expect(after.asked[0]?.cmdId).toBe(before.asked[0]?.cmdId)
    expect(after.texts()).toEqual([])
    expect(await store.load()).toEqual([])
  })

  it('[P17] keeps the older words in front, and in the store, when something is sent while they are being read', async () => {
    const old = { cmdId: 'an-older-command-id', command: write('old'), wasSent: true }
    let saved: readonly OutboxEntry[] = []
    const after = phone({
      load: async () => [old],
      save: async (entries) => {
        saved = entries
      },
    })
    after.setOnline(false)
    const restoring = after.sender.restore()
    void after.sender.send(write('new'))
    await restoring
    expect(after.texts()).toEqual(['old', 'new'])
    expect(saved.map(({ command }) => command)).toEqual([write('old'), write('new')])
  })

  it('[P17] keeps what is refused after it until the person has seen it', async () => {
    const store = memoryOutboxStore()
    const before = phone(store)
    before.setOnline(false)
    void before.sender.send(write('too late'))
    const after = phone(store)
    void after.sender.restore()
    await vi.advanceTimersByTimeAsync(0)
    await after.answer(refused('step-not-open'))
    expect(after.entries()).toMatchObject([{ refused: 'step-not-open', command: write('too late') }])
    expect(await store.load()).toMatchObject([{ refused: 'step-not-open' }])
    void after.sender.pump()
    expect(after.asked).toHaveLength(1)
    const third = phone(store)
    await third.sender.restore()
    expect(third.entries()).toMatchObject([{ refused: 'step-not-open' }])
    third.sender.dismiss(third.entries()[0]?.cmdId ?? '')
    expect(third.entries()).toEqual([])
    expect(await store.load()).toEqual([])
  })

  it('[P17] is warned of where the device cannot keep anything, and sending goes on', async () => {
    const broken = async () => {
      throw new Error('no room')
    }
    const { sender, kept, answer, sentTexts } = phone({ load: broken, save: broken })
    await sender.restore()
    void sender.send(write('a'))
    await answer(ok(1))
    expect(sentTexts()).toEqual(['a'])
    expect(new Set(kept)).toEqual(new Set([false]))
  })
})
