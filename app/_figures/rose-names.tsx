import { nameLeading, noteLeading, type NameBlock } from './rose-name-blocks'
import { rounded } from './rounded'
import { TextLines } from './text-lines'

/** Name, medians and remarks of each needle, outside the ring. */
export function RoseNames({ blocks }: { readonly blocks: readonly NameBlock[] }) {
  return blocks.map(({ needle, side, x, top, nameLines, noteLines, nameSize, noteSize }) => {
    const anchor = side === 'right' ? 'start' : 'end'
    const notesTop = top + nameLines.length * nameSize * nameLeading
    return (
      <g key={needle.number}>
        <TextLines
          lines={nameLines}
          x={x}
          y={top + nameSize * 0.92}
          lineHeight={nameSize * nameLeading}
          fontSize={nameSize}
          fontWeight={640}
          textAnchor={anchor}
        />
        {noteLines.map((line, index) => (
          <text
            key={index}
            x={rounded(x)}
            y={rounded(notesTop + noteSize * 0.95 + index * noteSize * noteLeading)}
            fontSize={noteSize}
            textAnchor={anchor}
            fill="var(--ink-2)"
          >
            {strongNumbers(line)}
          </text>
        ))}
      </g>
    )
  })
}

/** The two medians stand out of the words round them: "nu 4, gewenst 8". */
function strongNumbers(line: string) {
  return line.split(/(\d+(?:[.,]\d+)?)/u).map((part, index) =>
    index % 2 === 1 ? (
      <tspan key={index} fontWeight={700} fill="var(--ink)">
        {part}
      </tspan>
    ) : (
      part
    ),
  )
}
