interface PeopleDotsProps {
  readonly count: number
  /** The largest group, so that all of them are drawn at one measure. */
  readonly most: number
}

const perRow = 8
const mostRows = 5

/** One dot for each person; a bar where they are too many for that. The number stands beside it in words. */
export function PeopleDots({ count, most }: PeopleDotsProps) {
  if (most > perRow * mostRows) {
    return (
      <svg className="people-dots" viewBox="0 0 80 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width="80" height="10" rx="1.5" fill="var(--sunk)" />
        <rect width={Math.round((count / most) * 80)} height="10" rx="1.5" fill="var(--primary)" />
      </svg>
    )
  }
  const rows = Math.max(1, Math.ceil(most / perRow))
  return (
    <svg className="people-dots" viewBox={`0 0 ${perRow * 10} ${rows * 10}`} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <circle
          key={index}
          cx={(index % perRow) * 10 + 5}
          cy={Math.floor(index / perRow) * 10 + 5}
          r={4.2}
          fill="var(--primary)"
        />
      ))}
    </svg>
  )
}
