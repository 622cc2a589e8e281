interface MeterProps {
  readonly value: number
  readonly max: number
  /** Name of what is measured, and the words beside it: "7 van 24". */
  readonly labels: { readonly name: string; readonly words: string }
}

/** A bar beside a count in words. Drawn as SVG, because widths in style attributes are not allowed here. */
export function Meter({ value, max, labels }: MeterProps) {
  const share = max <= 0 ? 0 : Math.min(1, Math.max(0, value / max))
  return (
    <div
      role="meter"
      aria-label={labels.name}
      aria-valuemin={0}
      aria-valuemax={Math.max(max, 0)}
      aria-valuenow={Math.min(Math.max(value, 0), Math.max(max, 0))}
      aria-valuetext={labels.words}
      className="meter"
    >
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.round(share * 1000)} height={10} fill="var(--primary)" />
      </svg>
    </div>
  )
}
