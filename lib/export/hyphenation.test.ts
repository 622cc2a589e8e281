import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breaksOf, linesOf } from './hyphenation'

/** As if every letter were as wide as any other. */
const narrow = { width: 12, firstWidth: 12, widthOf: (text: string) => text.length, language: 'nl' as const }

describe('breaking words', () => {
  it('[Ex10] happens between syllables of long words, in both languages', () => {
    expect(breaksOf('verantwoordelijkheid', 'nl')).toContain('verant')
    expect(breaksOf('responsibility', 'en').length).toBeGreaterThan(1)
    expect(breaksOf('(uitvoerbaarheid).', 'nl')[0]).toMatch(/^\(uit/)
    expect(breaksOf('brief', 'nl')).toEqual([])
    expect(breaksOf('https://example.org/verantwoordelijkheid', 'nl')).toEqual([])
  })

  it('[Ex10] fills lines, with a hyphen where a word goes on', () => {
    expect(linesOf('de uitvoerbaarheid telt', narrow)).toEqual(['de uitvoer-', 'baarheid', 'telt'])
    expect(linesOf('kort', { ...narrow, firstWidth: 2 }).join('')).toBe('kort')
  })

  it('[Ex10] loses and adds nothing, whatever the words', () => {
    const word = fc.oneof(
      fc.constantFrom('verantwoordelijkheid', 'organisatiestructuur', 'de', '👩‍👩‍👧', ''),
      fc.string({ maxLength: 12 }).map((text) => text.replace(/[\s-]/g, '')),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ')
        const whole = linesOf(text, narrow).reduce((sum, line) =>
          /\p{L}-$/u.test(sum) ? sum.slice(0, -1) + line : `${sum} ${line}`,
        )
        expect(whole.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})
