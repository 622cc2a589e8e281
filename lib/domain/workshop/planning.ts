import type { Json } from '../json'
import type { OpenPromise } from './promise'

/** The compass as one language tells it: what a kit makes a new step of. */
export interface CompassTexts {
  readonly dimensionNames: readonly string[]
  readonly needles: readonly {
    readonly number: number
    readonly dimension: number
    readonly name: string
    readonly about: string
    readonly low: string
    readonly high: string
    readonly prompts: readonly string[]
  }[]
  readonly routes: readonly {
    readonly letter: string
    readonly dimension: number
    readonly name: string
    readonly about: string
    readonly firstStep: string
    readonly surface: 'asphalt' | 'cobbles' | 'goat-track' | 'tunnel'
  }[]
  readonly dilemmas: readonly {
    readonly dilemmaId: string
    readonly subject:
      | { readonly type: 'needle'; readonly number: number; readonly dimension: number }
      | { readonly type: 'route'; readonly letter: string; readonly dimension: number }
    readonly title: string
    readonly poles: { readonly a: PoleTexts; readonly b: PoleTexts }
    readonly cases: readonly { readonly label: string; readonly text: string }[]
    readonly followUps: readonly string[]
  }[]
  /** Columns for notes that an own edition has beside the presets. */
  readonly noteSets?: readonly {
    readonly setId: string
    readonly name: string
    readonly columns: readonly { readonly name: string; readonly hint: string }[]
  }[]
}

export interface PoleTexts {
  readonly name: string
  readonly gives: string
  readonly costs: string
  readonly jester: readonly string[]
}

/** A sentence from the message file of the kit. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

export interface PlanContext {
  readonly compass: CompassTexts
  readonly say: Say
  /** What the group promised earlier and has not come back to yet. */
  readonly openPromises?: readonly OpenPromise[]
}

/** Something a new step can be about, and what to hand to `plan` for it. */
export interface PlanChoice {
  readonly label: string
  readonly choice: Json
}

/** A step as its kit proposes it; the facilitator changes what they like. */
export interface ProposedStep<Config> {
  readonly title: string
  readonly instruction: string
  readonly minutes: number
  readonly config: Config
}
