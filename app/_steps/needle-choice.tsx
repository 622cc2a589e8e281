'use client'

import { useState } from 'react'

interface ChosenNeedle {
  readonly number: number
  readonly name: string
}

interface NeedleChoiceProps<Needle> {
  readonly label: string
  readonly needles: readonly Needle[]
  readonly onChange: (needles: Needle[]) => void
}

/** Which of the needles the step began with are asked; one at least. */
export function NeedleChoice<Needle extends ChosenNeedle>({
  label,
  needles,
  onChange,
}: NeedleChoiceProps<Needle>) {
  // Needles that were unticked stay in the list as long as the form is open.
  const [all] = useState(needles)
  const chosen = new Set(needles.map((needle) => needle.number))

  function toggle(number: number, isChosen: boolean): void {
    const next = all.filter((needle) => (needle.number === number ? isChosen : chosen.has(needle.number)))
    if (next.length > 0) onChange(next)
  }

  return (
    <fieldset className="grid gap-1">
      <legend className="field-label">{label}</legend>
      {all.map(({ number, name }) => (
        <label key={number} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 accent-primary"
            checked={chosen.has(number)}
            onChange={(event) => toggle(number, event.target.checked)}
          />
          {number}. {name}
        </label>
      ))}
    </fieldset>
  )
}
