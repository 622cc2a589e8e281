interface WallDotsProps {
  readonly dots: number
  /** "3 stippen": read aloud, and shown when there are none. */
  readonly words: string
}

const mostDrawn = 8

/** Dots on a note: the number and the dots themselves; none is said in words and not left out. */
export function WallDots({ dots, words }: WallDotsProps) {
  if (dots === 0) return <p className="wall-dots wall-dots-none">{words}</p>
  return (
    <p className="wall-dots">
      <span className="sr-only">{words}</span>
      <span aria-hidden="true">
        <b>{dots}</b>
        <svg viewBox={`0 0 ${Math.min(dots, mostDrawn) * 26} 24`} className="wall-dot-row">
          {Array.from({ length: Math.min(dots, mostDrawn) }, (_, dot) => (
            <Dot key={dot} x={dot * 26 + 12} />
          ))}
        </svg>
        {dots > mostDrawn && '+'}
      </span>
    </p>
  )
}

/** On a full wall: the number and one dot, behind the text. */
export function ShortWallDots({ dots, words }: WallDotsProps) {
  return (
    <>
      {' '}
      <span className="sr-only">{words}</span>
      <span className="wall-short-dots" aria-hidden="true">
        <b>{dots}</b>
        <svg viewBox="0 0 24 24" className="wall-dot-row">
          <Dot x={12} isOpen={dots === 0} />
        </svg>
      </span>
    </>
  )
}

function Dot({ x, isOpen = false }: { readonly x: number; readonly isOpen?: boolean }) {
  return (
    <circle
      cx={x}
      cy={12}
      r={9.5}
      fill={isOpen ? 'none' : 'var(--lantern)'}
      stroke="var(--ink)"
      strokeWidth={3}
    />
  )
}
