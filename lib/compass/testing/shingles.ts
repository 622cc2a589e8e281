const WORDS_PER_SHINGLE = 8

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Only words and figures remain, so that punctuation, capitals and line breaks cannot hide a borrowed sentence. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** 32-bit FNV-1a over the UTF-16 code units, in base 36. */
export const hash = (text: string): string => {
  let value = FNV_OFFSET
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME)
  }
  return (value >>> 0).toString(36)
}

/** Every run of eight words in the text, joined by single spaces; none when the text is shorter. */
export const shinglesOf = (text: string): readonly string[] => {
  const words = normalise(text).split(' ')
  return words
    .map((_, start) => words.slice(start, start + WORDS_PER_SHINGLE))
    .filter((run) => run.length === WORDS_PER_SHINGLE)
    .map((run) => run.join(' '))
}
