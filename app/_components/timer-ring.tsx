import clsx from 'clsx'

export type TimerState = 'running' | 'almost' | 'over' | 'paused'

interface TimerRingProps {
  /** Negative when it is over time. */
  readonly secondsLeft: number
  readonly totalSeconds: number
  readonly state: TimerState
  /** `word` under the digits ("over", "bijna", "langer", "stil"); `spoken` is the whole sentence. */
  readonly labels: { readonly word: string; readonly spoken: string }
  readonly size?: 'phone' | 'console' | 'screen'
}

const radius = 40
const round = 2 * Math.PI * radius

const tones = {
  running: 'var(--primary)',
  almost: 'var(--warn)',
  over: 'var(--ink)',
  paused: 'var(--control)',
} as const

/** The arc is what is left. After zero it is full and counts on: the end of time is a question, not a cut. */
export function TimerRing({ secondsLeft, totalSeconds, state, labels, size = 'console' }: TimerRingProps) {
  const digits = clockDigits(secondsLeft)
  const share = state === 'over' ? 1 : Math.min(1, Math.max(0, secondsLeft / Math.max(1, totalSeconds)))
  return (
    <svg
      className={clsx('timer-ring', `timer-ring-${size}`)}
      viewBox="0 0 104 104"
      role="img"
      aria-label={labels.spoken}
    >
      <circle cx={52} cy={52} r={radius} fill="none" stroke="var(--sunk)" strokeWidth={11} />
      {share > 0 && (
        <circle
          className="timer-arc"
          cx={52}
          cy={52}
          r={radius}
          fill="none"
          stroke={tones[state]}
          strokeWidth={11}
          strokeDasharray={`${(round * share).toFixed(1)} ${(round + 1).toFixed(1)}`}
          transform="rotate(-90 52 52)"
        />
      )}
      {state === 'paused' && (
        <path d="M47 21v9M57 21v9" stroke="var(--ink)" strokeWidth={4} strokeLinecap="round" />
      )}
      <text
        x={52}
        y={58}
        fontSize={digits.length > 5 ? 17 : digits.length > 4 ? 19 : 22}
        fontWeight={750}
        textAnchor="middle"
      >
        {digits}
      </text>
      <text x={52} y={74} fontSize={13} textAnchor="middle" fill="var(--ink-2)">
        {labels.word}
      </text>
    </svg>
  )
}

/** 380 → "6:20", -64 → "+1:04". */
export function clockDigits(secondsLeft: number): string {
  const seconds = Math.abs(Math.round(secondsLeft))
  const sign = secondsLeft < -0.5 ? '+' : ''
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
