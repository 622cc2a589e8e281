import { textWidth } from './text-width'

export interface WordLines {
  readonly lines: readonly string[]
  readonly left: number
}

/** Words in quotes, kept whole, on as many lines as there is room for; the rest is counted. */
export function wordLines(
  words: readonly string[],
  width: number,
  fontSize: number,
  maxLines: number,
): WordLines {
  const lines: string[] = []
  for (const [index, word] of words.entries()) {
    const quoted = `‘${word}’`
    const last = lines.at(-1)
    const longer = last === undefined ? quoted : `${last} · ${quoted}`
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer
    else if (lines.length < maxLines) lines.push(quoted)
    else return { lines, left: words.length - index }
  }
  return { lines, left: 0 }
}
