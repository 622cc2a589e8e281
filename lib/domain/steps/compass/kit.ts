import { valueAt } from '../../keyed'
import type { StepContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import { areSameCounts } from '../paper-counts'
import type { CompassConfig } from './config'
import { compassConfigSchema } from './config'
import { compassMoments } from './course'
import { compassDocument } from './document'
import type { CompassCommand, CompassEvent } from './message'
import { compassCommandSchema, compassEventSchema, compassSealedSchema } from './message'
import { planCompass } from './plan'
import { compassPointers } from './pointers'
import { simulateCompass } from './simulate'
import type { CompassState } from './state'
import {
  answeredCompass,
  answeredOnPaper,
  compassTallies,
  evolveCompass,
  noCompass,
  paperTally,
  sealCompass,
} from './state'
import { compassStory } from './story'
import { compassConsole, compassPhone, compassResult, compassScreen, paperInCompass } from './view'

function decideCounts(
  state: CompassState,
  { needle, now, desired, cannotSay }: Extract<CompassCommand, { type: 'EnterCounts' }>,
  seenPaper: readonly string[],
): Decision<CompassEvent> {
  const before = paperTally(state, needle)
  const isSame = cannotSay === before.cannotSay && areSameCounts(now, before.now)
  if (isSame && areSameCounts(desired, before.desired)) return accept()
  if (seenPaper.includes(String(needle))) return refuse('already-shown')
  return accept({ type: 'CountsEntered', needle, now, desired, cannotSay })
}

function decideCompass(
  state: CompassState,
  command: CompassCommand,
  { config, moment, voice, seenPaper }: StepContext<CompassConfig>,
): Decision<CompassEvent> {
  if (command.type === 'SortNeedles') return accept({ type: 'NeedlesSorted', by: command.by })
  const isThere = config.needles.some((each) => each.number === command.needle)
  if (command.type === 'EnterCounts')
    return isThere ? decideCounts(state, command, seenPaper) : refuse('unknown-item')
  if (moment.phase !== 'open') return refuse('step-not-open')
  const { needle } = command
  if (!isThere) return refuse('unknown-item')
  switch (command.type) {
    case 'PlaceNeedle':
      return accept({ type: 'NeedlePlaced', voice, needle, now: command.now, desired: command.desired })
    case 'SkipNeedle':
      return accept({ type: 'NeedleSkipped', voice, needle })
    case 'ClearNeedle':
      return accept({ type: 'NeedleCleared', voice, needle })
  }
}

export const compassKit = defineKit({
  kind: 'compass',
  config: compassConfigSchema,
  command: compassCommandSchema,
  event: compassEventSchema,
  sealed: compassSealedSchema,
  senders: {
    PlaceNeedle: 'participant',
    SkipNeedle: 'participant',
    ClearNeedle: 'participant',
    SortNeedles: 'lead',
    EnterCounts: 'lead',
  },
  counted: ['PlaceNeedle', 'SkipNeedle', 'ClearNeedle'],
  leadEvents: ['NeedlesSorted', 'CountsEntered'],
  paperEvents: ['CountsEntered'],
  moments: compassMoments,
  preWork: () => ({ round: 'main', phase: 'open' }),
  initial: () => noCompass,
  decide: decideCompass,
  evolve: evolveCompass,
  takesBack: (event) => {
    if (event.type !== 'NeedleCleared') return undefined
    return (earlier) =>
      (earlier.type === 'NeedlePlaced' || earlier.type === 'NeedleSkipped') &&
      earlier.voice === event.voice &&
      earlier.needle === event.needle
  },
  seal: (state: CompassState, { config }) => sealCompass(state, config),
  unseal: (tallies): CompassState => ({ sealed: true, by: tallies.by, tallies }),
  answered: answeredCompass,
  tallies: compassTallies,
  views: { phone: compassPhone, screen: compassScreen, console: compassConsole },
  own: (state, voice) => (state.sealed ? undefined : valueAt(state.answers, voice)),
  onPaper: answeredOnPaper,
  paperIn: (state, _round, context) => paperInCompass(state, context),
  entered: (state) => (state.sealed ? {} : (state.paper ?? {})),
  itemText: (_state, { config }, itemId) =>
    config.needles.find((needle) => String(needle.number) === itemId)?.name,
  pointers: compassPointers,
  needles: ({ needles }) => ({ numbers: needles.map(({ number }) => number), isTalk: false }),
  plan: planCompass,
  cards: ({ needles, dimensionNames }) =>
    needles.map(({ number, dimension, name, about, low, high }) => ({
      type: 'needle',
      number,
      dimension,
      dimensionName: dimensionNames[dimension - 1] ?? '',
      name,
      about,
      low,
      high,
    })),
  choices: () => [],
  simulate: simulateCompass,
  result: compassResult,
  document: compassDocument,
  story: compassStory,
})
