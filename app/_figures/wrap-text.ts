import { textWidth } from './text-width'

/** Breaks text into lines no wider than `width`: as few lines as fit, then as even as possible. */
export function wrapText(text: string, width: number, fontSize: number, maxLines = Infinity): string[] {
  const words = wordsOf(text, width, fontSize)
  const lines = filled(words, width, fontSize)
  if (lines.length > maxLines) return cut(lines, maxLines, width, fontSize)
  return evened(words, lines, width, fontSize)
}

/** How many lines a browser will need for text of this size. */
export function lineCount(text: string, width: number, fontSize: number): number {
  return filled(wordsOf(text, width, fontSize), width, fontSize).length
}

function wordsOf(text: string, width: number, fontSize: number): string[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => pieces(word, width, fontSize))
}

function filled(words: readonly string[], width: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function evened(words: readonly string[], lines: string[], width: number, fontSize: number): string[] {
  let best = lines
  for (let narrower = width - fontSize; narrower > width / 3; narrower -= fontSize / 2) {
    const attempt = filled(words, narrower, fontSize)
    if (attempt.length > lines.length || attempt.some((line) => textWidth(line, fontSize) > narrower)) break
    best = attempt
  }
  return best
}

function cut(lines: readonly string[], maxLines: number, width: number, fontSize: number): string[] {
  const kept = lines.slice(0, maxLines)
  let last = kept.at(-1) ?? ''
  while (last !== '' && textWidth(`${last}…`, fontSize) > width)
    last = [...last].slice(0, -1).join('').trimEnd()
  return [...kept.slice(0, -1), `${last}…`]
}

/** A word that is wider than a line is broken after a hyphen of its own, or else with one of ours. */
function pieces(word: string, width: number, fontSize: number): string[] {
  if (textWidth(word, fontSize) <= width) return [word]
  const parts = word.split(/(?<=[-–/])/u)
  if (parts.length > 1) return parts.flatMap((part) => pieces(part, width, fontSize))
  const out: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(`${piece}${character}-`, fontSize) > width) {
      out.push(`${piece}-`)
      piece = ''
    }
    piece += character
  }
  return piece === '' ? out : [...out, piece]
}
