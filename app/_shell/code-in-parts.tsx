/** Six signs are easier to read in two threes. Read out sign by sign, copied as one. */
export function CodeInParts({ code, className }: { readonly code: string; readonly className?: string }) {
  return (
    <span className={className} translate="no">
      <span className="sr-only">{[...code].join(' ')}</span>
      <span aria-hidden="true" className="whitespace-nowrap tabular-nums">
        {code.slice(0, 3)}
        <span className="inline-block w-[0.3em]" />
        {code.slice(3)}
      </span>
    </span>
  )
}
