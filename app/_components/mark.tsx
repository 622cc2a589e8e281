import clsx from 'clsx'

interface MarkProps {
  /** Sizes come from the class: size-8, size-[5.9vh] … */
  readonly className?: string
  readonly spoken?: string
}

/** The mark: a compass needle in a speech bubble. */
export function Mark({ className = 'size-8', spoken }: MarkProps) {
  return (
    <svg
      className={clsx('flex-none', className)}
      viewBox="0 0 48 48"
      {...(spoken === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': spoken })}
    >
      <path d="M24 3a21 21 0 1 1-9.6 39.7L4.5 45l2.6-9.2A21 21 0 0 1 24 3Z" fill="var(--primary)" />
      <g transform="rotate(36 24 24)">
        <path d="M24 8.5 29 24H19Z" fill="var(--on-primary)" />
        <path
          d="M24 39.5 29 24H19Z"
          fill="none"
          stroke="var(--on-primary)"
          strokeWidth={2}
          strokeLinejoin="round"
        />
      </g>
    </svg>
  )
}
