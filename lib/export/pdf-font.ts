import { createRequire } from 'node:module'
import { openSync } from 'fontkit'

// Found at run time and not bundled: the font files stay where their package has them.
const packages = createRequire(import.meta.url)
const family = '@expo-google-fonts/atkinson-hyperlegible-next'

/** Named by path everywhere: under a second name the library would read a font again at every use. */
export const fontFiles = {
  regular: packages.resolve(`${family}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  bold: packages.resolve(`${family}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
} as const

const unseen = /^[\s\p{Cf}\p{M}]$/u
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

export interface Drawable {
  readonly text: string
  /** Whether there was something in it that the font cannot draw. */
  readonly isWhole: boolean
}

/** What the font can draw of a text: one box for each sign it has no glyph for, however many parts that has. */
export function createDrawable(): (text: string) => Drawable {
  const font = openSync(fontFiles.regular)
  // Both weights have the same letters.
  const has = (sign: string) =>
    unseen.test(sign) ||
    ('hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
  return (text) => {
    const composed = text.normalize('NFC')
    if ([...composed].every(has)) return { text: composed, isWhole: true }
    const drawn = [...graphemes.segment(composed)].map(({ segment }) =>
      [...segment].every(has) ? segment : ([...segment].find((sign) => !has(sign)) ?? segment),
    )
    return { text: drawn.join(''), isWhole: false }
  }
}
