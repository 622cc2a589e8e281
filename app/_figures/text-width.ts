// Advance widths of Atkinson Hyperlegible Next at weight 650, in hundredths of the font size. Measuring in the
// browser would need a second pass and cannot be done on the server; weight 400 is a little narrower, so this is safe.
const widths: readonly (readonly [characters: string, width: number])[] = [
  ["'|", 25],
  ['j,.:;‘’`·', 28],
  ['i!l ', 31],
  ['()[]', 34],
  ['f-rt', 37],
  ['"{}_', 39],
  ['I1/\\', 43],
  ['“”*szcy–', 50],
  ['vx7×?~', 54],
  ['JLakFeu', 56],
  ['29<>hno^', 58],
  ['Ebdgpq35+T', 60],
  ['$=S468PZ', 62],
  ['BRVY0CK', 66],
  ['AX€DU', 69],
  ['HGN&wO', 74],
  ['#Q…@', 78],
  ['—M', 85],
  ['Wm%', 96],
]

const widthOf = new Map(
  widths.flatMap(([characters, width]) => [...characters].map((c) => [c, width] as const)),
)

const unknownWidth = 100

/** Width of one line of text, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '')
  let hundredths = 0
  for (const character of bare) hundredths += widthOf.get(character) ?? unknownWidth
  return (hundredths * fontSize) / 100
}
