import { Button } from '@/app/_components/button'
import { ownAddress } from '@/app/_data/own-address'

interface ImportFormProps {
  /** Where the file goes. */
  readonly action: string
  readonly texts: {
    readonly about: string
    readonly file: string
    readonly hint: string
    readonly submit: string
    /** Why the last file was refused, and where in it. */
    readonly problem?: string
    readonly where?: string
    readonly nothing: string
  }
}

/** Names of members and numbers: what a place in a file looks like, and nothing else. */
const placeInFile = /^[\w.-]{1,200}$/

/** A place in a file, as an address of ours hands it on; undefined when it is anything else. */
export function placeOf(asked: string | string[] | undefined): string | undefined {
  return typeof asked === 'string' && placeInFile.test(asked) ? asked : undefined
}

/** A file to read in, which works without script. */
export function ImportForm({ action, texts }: ImportFormProps) {
  return (
    <form
      method="post"
      action={ownAddress(action)}
      encType="multipart/form-data"
      className="grid max-w-2xl gap-4"
    >
      <p>{texts.about}</p>
      {texts.problem !== undefined && (
        <p id="problem" role="alert" className="rounded-m border-2 border-error px-4 py-2.5">
          <strong>{texts.problem}</strong>{' '}
          {texts.where !== undefined && <span className="block break-all">{texts.where}</span>}{' '}
          {texts.nothing}
        </p>
      )}
      <label className="grid gap-1">
        <span className="field-label">{texts.file}</span>
        <span id="file-hint" className="field-hint">
          {texts.hint}
        </span>
        <input
          type="file"
          name="file"
          accept=".json,application/json"
          required
          aria-describedby={texts.problem !== undefined ? 'problem file-hint' : 'file-hint'}
          className="min-h-11"
        />
      </label>
      <div>
        <Button type="submit">{texts.submit}</Button>
      </div>
    </form>
  )
}
