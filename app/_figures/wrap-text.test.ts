import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from './text-width'
import { lineCount, wrapText } from './wrap-text'

const sentence = fc
  .array(fc.string({ minLength: 1, maxLength: 24 }), { maxLength: 20 })
  .map((words) => words.join(' '))

describe('wrapText', () => {
  it('breaks a name into even lines', () => {
    expect(wrapText('Zorg voor balans tussen maatwerk en uniformiteit', 430, 29)).toEqual([
      'Zorg voor balans tussen',
      'maatwerk en uniformiteit',
    ])
  })

  it('breaks a word that is wider than a line', () => {
    const lines = wrapText('Informatiehuishoudingsverbeterprogramma', 200, 26)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('').replaceAll('-', '')).toBe('Informatiehuishoudingsverbeterprogramma')
  })

  it('says with a dot-dot-dot that something was left out', () => {
    expect(wrapText('een twee drie vier vijf zes zeven', 60, 16, 2).at(-1)).toMatch(/…$/u)
  })

  it('keeps every line within its width', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 60, max: 600 }), (text, width) => {
        for (const line of wrapText(text, width, 16)) expect(textWidth(line, 16)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('counts as many lines as it makes', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 60, max: 600 }), (text, width) => {
        expect(wrapText(text, width, 16)).toHaveLength(lineCount(text, width, 16))
      }),
    )
  })
})
