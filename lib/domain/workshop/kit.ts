import type { z } from 'zod'
import type { Histogram } from '../insight/histogram'
import type { Pointer } from '../insight/pointers'
import type { Json, JsonObject } from '../json'
import type { ResultDocument } from './document'
import type { Moment } from './moment'
import type { PaperCard } from './paper-card'
import type { PlanChoice, PlanContext, ProposedStep, Say } from './planning'
import type { StandingPromise } from './promise'
import type { Decision } from './refusal'
import type { SimulationContext } from './simulation'
import type { ResultStory } from './story'

export type StepSender = 'lead' | 'participant'

export type Tallies = Readonly<Record<string, { readonly counts: Histogram; readonly isScale?: true }>>

/** What a kit may know while it decides. Everything that is not in the state comes from here. */
export interface StepContext<Config> {
  readonly config: Config
  readonly moment: Moment
  readonly sender: StepSender
  /** Who speaks, unrecognisable: the same for one person within one step. Empty for a lead. */
  readonly voice: string
  readonly newId: () => string
  /** A number from 0 up to 1. */
  readonly random: () => number
  /** For what counts from paper were in figures that the group saw: these stay as they are. */
  readonly seenPaper: readonly string[]
}

/** What a kit may know while it draws a view. */
export interface ViewContext<Config> {
  readonly config: Config
  readonly moment: Moment
  /** Smallest number of answers that may be shown as a distribution. */
  readonly atLeast: number
  /** The same for what came on paper, where each answer in the room is that of a whole table: a card is of one. */
  readonly atLeastOnPaper?: number
  /** Nothing in the step changes any more: what moves is still from now on. */
  readonly isDone?: boolean
  /**
   * One table that is told beside the whole. Words for which the whole says where their writer stands are left
   * out of it, and so are numbers of few: both together would point at somebody.
   */
  readonly isPart?: true
  /** The name behind a voice, where the mode lets this audience have it. */
  readonly nameOf: (voice: string) => string | undefined
}

/**
 * A kind of step (werkvorm). `Event` is what happened in it, `State` the fold of these events, `Sealed`
 * what is left when the step is closed for good: no voices, no order, no times.
 */
export interface StepKit<
  Config,
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  State,
  Sealed,
  Phone extends Json,
  Console extends Json,
> {
  readonly kind: string
  readonly config: z.ZodType<Config>
  readonly command: z.ZodType<Command>
  readonly event: z.ZodType<Event>
  readonly sealed: z.ZodType<Sealed>
  /** Who may send which command. */
  readonly senders: Readonly<Record<Command['type'], StepSender>>
  /** What participants send that is counted in figures: fixed once these figures were seen. */
  readonly counted?: readonly Command['type'][]
  /**
   * Who sent an item that can be hidden, as long as that is known. With it a kit says that a sender can be blocked,
   * and `worded` what is refused then.
   */
  readonly senderOf?: (state: State, itemId: string) => string | undefined
  /** What participants send that brings words. Places, votes and taking back are not among it. */
  readonly worded?: readonly Command['type'][]
  /** Where one command carries a choice and words: whether these words are new. */
  readonly saysMore?: (state: State, command: Command, voice: string) => boolean
  /** Events that a lead's command leads to; all others are what participants gave. */
  readonly leadEvents: readonly Event['type'][]
  /** Lead events that bring in what came on paper. It belongs to the whole, and to no table. */
  readonly paperEvents?: readonly Event['type'][]
  readonly moments: (config: Config) => readonly Moment[]
  /** The open moment that can be answered ahead, without the room; only for kinds where that makes sense. */
  readonly preWork?: (config: Config) => Moment
  readonly initial: () => State
  readonly decide: (state: State, command: Command, context: StepContext<Config>) => Decision<Event>
  readonly evolve: (state: State, event: Event) => State
  /** Which earlier events this one takes back. They are taken out of the log, as if they had never been said. */
  readonly takesBack?: (event: Event) => ((earlier: Event) => boolean) | undefined
  readonly seal: (state: State, context: ViewContext<Config>) => Sealed
  readonly unseal: (sealed: Sealed) => State
  /** How many voices gave something in this round. */
  readonly answered: (state: State, round: string) => number
  readonly views: {
    readonly phone: (state: State, context: ViewContext<Config>) => Phone
    readonly screen: (state: State, context: ViewContext<Config>) => Json
    readonly console: (state: State, context: ViewContext<Config>) => Console
  }
  /** What one person gave so far, for that person only. */
  readonly own: (state: State, voice: string) => Json | undefined
  /** What was entered from paper so far, for who enters it. With it, a kit says that this can be done. */
  readonly entered?: (state: State) => Json
  /** How many of those who answered in this round were entered from paper. */
  readonly onPaper?: (state: State, round: string) => number
  /** What became of the counts from paper in the figures of this round, by what they were entered for. */
  readonly paperIn?: (state: State, round: string, context: ViewContext<Config>) => PaperIn
  /** The words of an item the room can look at together; none as long as it is not revealed. */
  readonly itemText?: (state: State, context: ViewContext<Config>, itemId: string) => string | undefined
  /** Where somebody stood on 0–10 in what was revealed, to hear people who stand far apart. */
  readonly placeOf?: (state: State, voice: string, context: ViewContext<Config>) => number | undefined
  /** What may be worth a question next; only of what was revealed. */
  readonly pointers?: (state: State, context: ViewContext<Config>) => readonly Pointer[]
  /**
   * Every distribution a view could tell, by name: how often each place was taken. A table whose answers are
   * all the same is then not told apart, and one that stands elsewhere is noticed. `isScale`: places lie in order.
   */
  readonly tallies?: (state: State, config: Config) => Tallies
  /** Which needles this asks about, and whether they are talked about in it. */
  readonly needles?: (config: Config) => { readonly numbers: readonly number[]; readonly isTalk: boolean }
  /** What a jester could argue: the side that the group leaves out. */
  readonly counterPrompts?: (state: State, context: ViewContext<Config>) => readonly string[]
  /** One page of items beyond what a phone is sent by itself. */
  readonly page?: (state: State, context: ViewContext<Config>, from: number) => Json
  /** A new step of this kind. `choice`: what it should be about; each kit knows its own. */
  readonly plan: (context: PlanContext, choice: unknown) => ProposedStep<Config> | undefined
  /** What this looks like on paper, for kinds that can be done on paper. */
  readonly cards?: (config: Config) => readonly PaperCard[]
  /** What a new step can be about; none when there is nothing to choose. */
  readonly choices: (context: PlanContext) => readonly PlanChoice[]
  /** What a person who is not there would send at this moment, one command after another. */
  readonly simulate: (context: SimulationContext<Phone>) => readonly Command[]
  /** The same for who leads: what they would do with what they see on the console. */
  readonly simulateLead?: (context: SimulationContext<Console>) => readonly Command[]
  /** What the report keeps. */
  readonly result: (state: State, context: ViewContext<Config>) => Json
  /** How the result looks in a file. Without it a file tells the result by its keys, and cannot be read back. */
  readonly document?: ResultDocument
  /** What the report and the journey of the group make of the result. */
  readonly story?: ResultStory
  /** Its settings hold words of one group, that are not to come along to another conversation. */
  readonly isOfOneGroup?: true
  /** What was promised here and can be come back to. */
  readonly promises?: (state: State) => readonly StandingPromise[]
  /** What became of each thing that one person wrote, for that person, as long as a voice can be told. */
  readonly became?: (state: State, voice: string, context: ViewContext<Config>, say: Say) => readonly Became[]
}

/** `told`: in the figures that are told. `keptBack`: too few, or too much alike, to be told by themselves. */
export interface PaperIn {
  readonly told: readonly string[]
  readonly keptBack: readonly string[]
}

/** Words of one person, and what the group did with them. */
export interface Became {
  readonly itemId: string
  readonly text: string
  readonly facts: readonly string[]
}

declare const erased: unique symbol
/** A value that belongs to some kit; only that kit can look inside. */
export interface Erased<Part extends string> {
  readonly [erased]: Part
}

type ErasedCommand = Erased<'command'> & { readonly type: string }
type ErasedEvent = Erased<'event'> & { readonly type: string }

/** A kit as the kernel sees it: which types are inside is the kit's own business. */
export type AnyKit = StepKit<
  Erased<'config'>,
  ErasedCommand,
  ErasedEvent,
  Erased<'state'>,
  Erased<'sealed'>,
  JsonObject,
  JsonObject
>
export type KitRegistry = Readonly<Record<string, AnyKit>>

export type KitConfig = Erased<'config'>
export type KitCommand = ErasedCommand
export type KitEvent = ErasedEvent
export type KitState = Erased<'state'>
export type KitSealed = Erased<'sealed'>

/**
 * Lets kits of different types stand in one registry. The cast is safe because the kernel only hands a kit
 * what the same kit made: values are parsed by its schemas or returned by its functions, keyed by `kind`.
 */
export function defineKit<
  Config,
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  State,
  Sealed,
  Phone extends Json,
  Console extends Json,
>(kit: StepKit<Config, Command, Event, State, Sealed, Phone, Console>): AnyKit {
  return kit as unknown as AnyKit
}

/** Whether a participant says something with this that they did not say before. */
export function bringsWords(kit: AnyKit, state: KitState, command: KitCommand, voice: string): boolean {
  if (kit.worded?.includes(command.type) !== true) return false
  return kit.saysMore?.(state, command, voice) ?? true
}

/** How many gave something in this round with a phone. */
export function answeredInRoom(kit: AnyKit, state: KitState, round: string): number {
  return kit.answered(state, round) - (kit.onPaper?.(state, round) ?? 0)
}

export function kitOf(kits: KitRegistry, kind: string): AnyKit | undefined {
  return Object.hasOwn(kits, kind) ? kits[kind] : undefined
}
