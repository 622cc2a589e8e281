/** What a step looks like on paper, for a room without screens. */
export type PaperCard = NeedleCard | DilemmaCard | TableCard

export interface NeedleCard {
  readonly type: 'needle'
  readonly number: number
  readonly dimension: number
  readonly dimensionName: string
  readonly name: string
  readonly about: string
  readonly low: string
  readonly high: string
}

export interface PaperPole {
  readonly name: string
  readonly gives: string
  readonly costs: string
}

export interface DilemmaCard {
  readonly type: 'dilemma'
  readonly dilemmaId: string
  /** Number of the needle or letter of the route it is about. */
  readonly label: string
  readonly dimension: number
  readonly title: string
  readonly caseText: string
  readonly a: PaperPole
  readonly b: PaperPole
  readonly followUps: readonly string[]
}

/** Room to write on, with the columns of a notes step. */
export interface TableCard {
  readonly type: 'table'
  readonly question: string
  readonly columns: readonly { readonly name: string; readonly hint: string }[]
}

/** How one joins with a phone, when the door is open. */
export interface PaperDoor {
  readonly address: string
  readonly code: string
  readonly qrAddress: string
}
