const dimensions = [1, 2, 3, 4, 5]

function at(degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180
  return `${(100 + 88 * Math.cos(angle)).toFixed(1)} ${(100 + 88 * Math.sin(angle)).toFixed(1)}`
}

/** A compass that says nothing yet: company while people think. Its needle comes to rest. */
export function WaitingCompass({ className }: { readonly className: string }) {
  return (
    <svg viewBox="0 0 200 200" className={className} aria-hidden="true">
      {dimensions.map((dimension) => (
        <path
          key={dimension}
          d={`M${at((dimension - 1) * 72 - 33)}A88 88 0 0 1 ${at((dimension - 1) * 72 + 33)}`}
          fill="none"
          stroke={`var(--dim-${dimension})`}
          strokeWidth={10}
        />
      ))}
      <g className="waiting-needle" strokeLinejoin="round" stroke="var(--ink)">
        <path d="M100 34 116 100H84Z" fill="var(--lantern)" strokeWidth={2} />
        <path d="M100 166 116 100H84Z" fill="none" strokeWidth={3} />
      </g>
    </svg>
  )
}
