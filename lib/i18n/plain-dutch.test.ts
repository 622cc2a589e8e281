import { describe, expect, it } from 'vitest'
import { messagesOf } from './messages'
import { difficultWords, exceptions, limits, longWords } from './testing/plain-dutch'

interface Message {
  readonly key: string
  readonly text: string
}

function messagesIn(value: unknown, key = ''): readonly Message[] {
  if (typeof value === 'string') return [{ key, text: value }]
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inside]) =>
    messagesIn(inside, key === '' ? name : `${key}.${name}`),
  )
}

const chosen = /\{\w+, (?:plural|select|selectordinal),((?:\s*[=\w-]+ \{[^{}]*\})+)\s*\}/
const branch = /[=\w-]+ \{([^{}]*)\}/g

/** Every way a message can be read: each branch of each choice in it. */
function readings(text: string): readonly string[] {
  const plain = text.replace(/<[^>]+>/g, '').replace(/\{\w+(?:, (?:number|date|time)[^{}]*)?\}/g, 'iets')
  const found = chosen.exec(plain)
  if (!found?.[1]) return [plain]
  return [...found[1].matchAll(branch)].flatMap((each) => readings(plain.replace(found[0], each[1] ?? '')))
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;])\s+|\n+/)
}

const messages = messagesIn(messagesOf.nl).flatMap(({ key, text }) =>
  readings(text).map((reading) => ({ key, text: reading })),
)
const sentences = messages.flatMap(({ key, text }) =>
  sentencesOf(text).map((sentence) => ({ key, sentence, length: wordsOf(sentence).length })),
)

describe('Dutch messages', () => {
  it('[Nl1] have sentences that are read in one breath', () => {
    const tooLong = sentences.filter(
      ({ key, length }) => length > limits.wordsInSentence && !(key in exceptions),
    )
    expect(tooLong).toEqual([])
    const all = sentences.filter(({ length }) => length > 3)
    const mean = all.reduce((sum, { length }) => sum + length, 0) / all.length
    expect(mean).toBeLessThan(limits.meanWordsInSentence)
  })

  it('[Nl1] have no words that are long without need', () => {
    const long = messages.flatMap(({ key, text }) =>
      wordsOf(text)
        .filter((word) => word.length > limits.lettersInWord && !(word.toLowerCase() in longWords))
        .map((word) => `${key}: ${word}`),
    )
    expect(long).toEqual([])
  })

  it('[Nl1] use the plain word where there is one', () => {
    const difficult = messages.flatMap(({ key, text }) => {
      const said = ` ${wordsOf(text).join(' ').toLowerCase()} `
      return Object.entries(difficultWords)
        .filter(([word]) => said.includes(` ${word} `) && !(key in exceptions))
        .map(([word, better]) => `${key}: ${word}, say ${better}`)
    })
    expect(difficult).toEqual([])
  })

  it('[Nl1] stand in no exception that nothing needs any more', () => {
    const keys = new Set(messages.map(({ key }) => key))
    expect(Object.keys(exceptions).filter((key) => !keys.has(key))).toEqual([])
    const said = new Set(messages.flatMap(({ text }) => wordsOf(text).map((word) => word.toLowerCase())))
    expect(Object.keys(longWords).filter((word) => !said.has(word))).toEqual([])
  })

  it('[Nl1] are read in every branch', () => {
    expect(readings('{n, plural, one {# dag} other {# dagen}} na <b>{title}</b>')).toEqual([
      '# dag na iets',
      '# dagen na iets',
    ])
  })
})
