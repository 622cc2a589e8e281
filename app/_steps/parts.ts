import type { ComponentType } from 'react'
import type { Json } from '@/lib/domain/json'
import type { StepView } from '@/lib/domain/workshop/view'
import type { CommandReply } from '@/lib/protocol/message'

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
}

export interface SettingsProps<Config> {
  readonly config: Config
  readonly onChange: (config: Config) => void
  readonly language: 'nl' | 'en'
}

export interface ReportStepProps<Result> {
  readonly stepId: string
  readonly result: Result
}

/** Typing over what came on paper. */
export interface PaperPartProps<Config, Entered, Input> {
  readonly stepId: string
  readonly config: Config
  readonly entered: Entered
  /** False when it was refused; what was typed then stays. */
  readonly enter: (inputs: readonly Input[]) => Promise<boolean>
}

/** The faces of a kit. Inside, each knows its own types; outside they all look alike. */
export interface StepParts {
  /** While input is open. */
  readonly phone: ComponentType<PhoneStepProps<Json, Json, unknown>>
  /** Afterwards: what this person gave, and what can still be done. */
  readonly phoneAfter: ComponentType<PhoneStepProps<Json, Json, unknown>>
  readonly screen: ComponentType<ScreenStepProps<Json>>
  readonly console: ComponentType<ConsoleStepProps<Json, unknown>>
  readonly settings: ComponentType<SettingsProps<unknown>>
  readonly report: ComponentType<ReportStepProps<Json>>
  /** Only for kinds that can be entered from paper. */
  readonly paper?: ComponentType<PaperPartProps<Json, Json, unknown>>
}

/**
 * The cast is safe because a part is only ever given what the kit of the same kind made: its views, its
 * config, its result.
 */
export function anyPart<Props, Loose>(part: ComponentType<Props>): ComponentType<Loose> {
  return part as unknown as ComponentType<Loose>
}
