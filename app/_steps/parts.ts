import type { ComponentType } from 'react'
import type { Json } from '@/lib/domain/json'
import type { ItemOutcome } from '@/lib/domain/workshop/outcome'
import type { StepView } from '@/lib/domain/workshop/view'
import type { CommandReply } from '@/lib/protocol/message'
import type { KitUndo } from './kit-undo'

/** What the phone part of a kit works with. */
export interface PhoneStepProps<View, Own, Input> {
  readonly step: StepView
  readonly view: View
  readonly own: Own | undefined
  /** Where drafts of this step are kept on the device. */
  readonly draftKey: string
  /** `key`: a later input with the same key makes one that was not sent yet needless. */
  readonly send: (input: Input, key?: string) => Promise<CommandReply>
}

export interface ScreenStepProps<View> {
  readonly step: StepView
  readonly view: View
  readonly here: number
  /** On the wall, or the same in a participant's hand. */
  readonly size: 'room' | 'hand'
  /** The item everybody looks at, when it is one of this step. */
  readonly focusedItemId: string | undefined
}

export interface ConsoleStepProps<View, Input> {
  readonly step: StepView
  readonly view: View
  readonly here: number
  readonly send: (input: Input) => Promise<CommandReply>
  /** Lets everybody look at one item, or at none. */
  readonly setFocus: (itemId: string | null) => void
  readonly focusedItemId: string | undefined
  /** Puts a new step right after this one; says whether it is there. */
  readonly planNext: (kind: string, choice: Json) => Promise<boolean>
}

export interface SettingsProps<Config> {
  readonly config: Config
  readonly onChange: (config: Config) => void
  readonly language: 'nl' | 'en'
}

export interface ReportStepProps<Result> {
  readonly stepId: string
  readonly result: Result
  /** What became of what was promised in it, as far as somebody told. */
  readonly outcomes: readonly ItemOutcome[]
}

/** Typing over what came on paper. */
export interface PaperPartProps<Config, Entered, Input> {
  readonly stepId: string
  readonly config: Config
  readonly entered: Entered
  /** What it was entered for whose figures the group saw: it stays as it is. */
  readonly seen: readonly string[]
  /** What it was entered for that is not in the figures: too few, or too much alike. */
  readonly keptBack: readonly string[]
  /** False when it was refused; what was typed then stays. */
  readonly enter: (inputs: readonly Input[]) => Promise<boolean>
}

/** One face. `preload`: when its code comes apart from the rest. */
export type StepPart<Props> = ComponentType<Props> & { readonly preload?: () => Promise<unknown> }

/** The faces of a kit. Inside, each knows its own types; outside they all look alike. */
export interface StepParts {
  /** While input is open. */
  readonly phone: StepPart<PhoneStepProps<Json, Json, unknown>>
  /** Afterwards: what this person gave, and what can still be done. */
  readonly phoneAfter: StepPart<PhoneStepProps<Json, Json, unknown>>
  readonly screen: StepPart<ScreenStepProps<Json>>
  readonly console: StepPart<ConsoleStepProps<Json, unknown>>
  readonly settings: StepPart<SettingsProps<unknown>>
  readonly report: StepPart<ReportStepProps<Json>>
  /** How a facilitator takes back what they did in a step, where that is more than hiding. */
  readonly undo?: KitUndo
  /** What else is worth a count beside who answered, and how many there are of it. */
  readonly counts?: KitCounts
  /** Only for kinds that can be entered from paper. */
  readonly paper?: StepPart<PaperPartProps<Json, Json, unknown>>
}

/** `label`: a key in the texts of the kit. */
export type KitCounts = (view: Json) => readonly { readonly label: string; readonly count: number }[]

/**
 * The cast is safe because a part is only ever given what the kit of the same kind made: its views, its
 * config, its result.
 */
export function anyPart<Props, Loose>(part: ComponentType<Props>): ComponentType<Loose> {
  return part as unknown as ComponentType<Loose>
}

/** The same for the counts of a kit. */
export function anyCounts<View>(counts: (view: View) => ReturnType<KitCounts>): KitCounts {
  return counts as unknown as KitCounts
}
