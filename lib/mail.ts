export interface Letter {
  readonly to: string
  readonly subject: string
  /** Plain text: nothing in it is read as markup, and nothing in it is fetched. */
  readonly text: string
}

/** `off`: this installation sends no mail. `failed`: it tried; why stands in the log, without the address. */
export type Mailed = 'sent' | 'failed' | 'off'

export interface MailPort {
  readonly isOn: boolean
  readonly send: (letter: Letter) => Promise<Mailed>
  /** Whether the server of mail lets us in; for who looks after the installation. */
  readonly check: () => Promise<Mailed>
}
