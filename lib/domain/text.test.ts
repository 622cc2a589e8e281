import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, graphemesIn } from './plain-text'
import { writtenText } from './text'

const family = '👩‍👩‍👧'
const waving = '👋🏽'
const flag = '🇳🇱'

function read(text: unknown, max = 5, optional = false) {
  const parsed = writtenText(max, { optional }).safeParse(text)
  return parsed.success ? parsed.data : parsed.error.issues.map((issue) => issue.message)
}

describe('counting', () => {
  it('[X2] counts characters as a person does', () => {
    const counted = [family, waving, flag, 'é', 'e\u0301', 'مرحبا', 'किमपि', '한글', 'a\r\nb', '']
    expect(counted.map(graphemesIn)).toEqual([1, 1, 1, 1, 1, 5, 3, 2, 3, 0])
  })

  it('[X2] counts half an emoji as one, and repairs it', () => {
    expect(graphemesIn('\ud83d')).toBe(1)
    expect(read('\ud83d')).toBe('\ufffd')
  })
})

describe('cleaning', () => {
  it('[X1] writes letters and their marks in one way', () => {
    expect(cleanText('e\u0301e\u0301n')).toBe('één')
  })

  it('[X1] keeps line breaks, at most one empty line, and turns all other control characters into spaces', () => {
    expect(cleanText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd')
    expect(cleanText('a\n\n\n\n\nb')).toBe('a\n\nb')
    expect(cleanText('a\u0000b\tc\u0007d\u007fe\u0085f\u2028g\u2029h\ufeffi\ufff9j')).toBe(
      'a b c d e f g h i j',
    )
  })

  it('[X1] takes away white space around it', () => {
    expect(cleanText(' \n\t\u00a0 woord \n ')).toBe('woord')
    expect(cleanText('\ufeff')).toBe('')
  })

  it('[X1] keeps emoji, right-to-left writing and joiners as they are', () => {
    for (const text of [family, waving, flag, 'مرحبا بالعالم', 'שלום', 'a\u200db', '‘krom’ – “recht”'])
      expect(cleanText(text)).toBe(text)
  })

  it('[X1] has nothing left to do the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary' }), (a, b) => {
        const once = cleanText(a + b)
        expect(cleanText(once)).toBe(once)
      }),
    )
  })
})

describe('what a person wrote', () => {
  it('[X2] may be as long as the limit says, whatever it is written with', () => {
    for (const text of ['12345', 'ééééé', `${waving}${waving}${waving}`, 'مرحبا', '   12345   '])
      expect(read(text)).toBe(text.trim())
  })

  it('[X2] is refused when it is longer', () => {
    for (const text of ['123456', 'éééééé', '1 2 3 4']) expect(read(text)).toEqual(['text-too-long'])
  })

  it('[X2] is refused when it takes too many bytes, though it looks short', () => {
    const stacked = `a${'\u0301'.repeat(60)}`
    expect(graphemesIn(stacked)).toBe(1)
    expect(read(stacked)).toEqual(['text-too-long'])
    expect(read(family.repeat(5), 5)).toEqual(['text-too-long'])
  })

  it('[X2] is refused unread when it is far too long', () => {
    expect(read(' '.repeat(201))).toEqual(['text-too-long'])
    expect(read(' '.repeat(200), 5, true)).toBe('')
  })

  it('[X2] is refused when nothing is left of it, unless it may be left out', () => {
    for (const text of ['', '   ', '\n\t', '\u0000']) {
      expect(read(text)).toEqual(['text-empty'])
      expect(read(text, 5, true)).toBe('')
    }
  })

  it('[X2] has to be text', () => {
    for (const value of [null, undefined, 5, ['a'], { toString: 'a' }]) {
      expect(writtenText(5).safeParse(value).success).toBe(false)
    }
  })
})
