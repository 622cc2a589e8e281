import english from 'hyphen/en-gb'
import dutch from 'hyphen/nl'
import type { Language } from '@/lib/domain/language'

const softHyphen = '\u00AD'
/** Shorter words are never broken: a line of ragged text has room for them. */
const shortestWord = 10
/** What stays behind and what goes on are each long enough to be read. */
const fewestLetters = 3
const byLanguage = { nl: dutch, en: english } as const
const longWord = new RegExp(`^(\\P{L}*)(\\p{L}{${shortestWord},})(\\P{L}*)$`, 'u')

/** Where a long word may be broken at the end of a line, by the patterns of its language: the ends it can have. */
export function breaksOf(word: string, language: Language): readonly string[] {
  const [, before = '', letters = ''] = longWord.exec(word) ?? []
  if (letters === '') return []
  const options = { minWordLength: shortestWord, hyphenChar: softHyphen }
  const parts = byLanguage[language].hyphenateSync(letters, options).split(softHyphen)
  const starts = parts.slice(0, -1).map((_, index) => before + parts.slice(0, index + 1).join(''))
  const whole = before.length + letters.length
  return starts.filter(
    (start) => start.length >= before.length + fewestLetters && whole - start.length >= fewestLetters,
  )
}

interface Measures {
  readonly width: number
  /** What is left of the first line, when a label stands before it. */
  readonly firstWidth: number
  readonly widthOf: (text: string) => number
  readonly language: Language
}

/** A paragraph in lines. A long word that does not fit is broken with a hyphen where its language allows. */
export function linesOf(text: string, { width, firstWidth, widthOf, language }: Measures): readonly string[] {
  const lines: string[] = []
  let line = ''

  function room(): number {
    return lines.length === 0 ? firstWidth : width
  }

  function place(word: string): void {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= room()) {
      line = longer
      return
    }
    const lead = line === '' ? '' : `${line} `
    const start = breaksOf(word, language).findLast((each) => widthOf(`${lead}${each}-`) <= room())
    if (start !== undefined) {
      lines.push(`${lead}${start}-`)
      line = ''
      place(word.slice(start.length))
      return
    }
    if (line !== '') lines.push(line)
    line = word
  }

  for (const word of text.split(' ')) place(word)
  return [...lines, line]
}
