import { Fragment } from 'react'

interface ChoiceFieldProps {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly chosen: string
  readonly choices: readonly {
    readonly value: string
    readonly label: string
    readonly about?: string
    readonly group?: string
  }[]
}

/** One of a few, each with a sentence beside it. */
export function ChoiceField({ name, legend, hint, chosen, choices }: ChoiceFieldProps) {
  const hintId = `${name}-hint`
  return (
    <fieldset className="grid gap-2" {...(hint === undefined ? {} : { 'aria-describedby': hintId })}>
      <legend className="field-label">{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
      {choices.map(({ value, label, about, group }, index) => (
        <Fragment key={value}>
          {group !== undefined && group !== choices[index - 1]?.group && (
            <p className="console-label mt-2">{group}</p>
          )}
          <label className="flex min-h-11 items-start gap-3 rounded-m border-2 border-control bg-surface px-4 py-2.5 has-checked:border-ink has-checked:bg-lantern-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              className="mt-1 size-5 accent-primary"
            />
            <span>
              <span className="block font-label">{label}</span>
              {about !== undefined && <span className="block text-ink-2">{about}</span>}
            </span>
          </label>
        </Fragment>
      ))}
    </fieldset>
  )
}
