import { Patterns, patternFill } from './patterns'

interface CompassLegendProps {
  readonly figureId: string
  readonly size: 'screen' | 'note'
  readonly labels: {
    readonly now: string
    readonly desired: string
    readonly spread: string
    readonly tooFew?: string
  }
}

/** Key of the compass: filled is now, open is wanted, the patterned field is where eight of ten stand. */
export function CompassLegend({ figureId, size, labels }: CompassLegendProps) {
  return (
    <ul className={size === 'screen' ? 'figure-key figure-key-screen' : 'figure-key'}>
      <li>
        <svg viewBox="0 -12 56 24" aria-hidden="true">
          <path d="M2 0L18 -9L46 0L18 9Z" fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
          <path d="M2 0L46 0L18 9Z" fill="var(--ink)" />
          <circle cx={46} r={8} fill="var(--ink)" />
        </svg>
        {labels.now}
      </li>
      <li>
        <svg viewBox="0 -12 56 24" aria-hidden="true">
          <path d="M2 0H54" stroke="var(--ink)" strokeWidth={3} strokeDasharray="9 7" />
          <circle cx={28} r={9} fill="var(--surface)" stroke="var(--ink)" strokeWidth={4} />
        </svg>
        {labels.desired}
      </li>
      <li>
        <svg viewBox="0 -12 56 24" aria-hidden="true">
          <defs>
            <Patterns figureId={`${figureId}-key`} scale={8} only={[1]} />
          </defs>
          <rect x={4} y={-11} width={48} height={22} fill="var(--dim-1-soft)" />
          <rect x={4} y={-11} width={48} height={22} fill={patternFill(`${figureId}-key`, 1)} opacity={0.6} />
          <rect x={4} y={-11} width={48} height={22} fill="none" stroke="var(--dim-1)" strokeWidth={2} />
        </svg>
        {labels.spread}
      </li>
      {labels.tooFew !== undefined && (
        <li>
          <svg viewBox="0 -12 56 24" aria-hidden="true">
            <path
              d="M2 0L18 -8L54 0L18 8Z"
              fill="none"
              stroke="var(--ink)"
              strokeWidth={2}
              strokeDasharray="5 4"
            />
          </svg>
          {labels.tooFew}
        </li>
      )}
    </ul>
  )
}
