import { defineKit } from '../../workshop/kit'
import { lookbackConfigSchema } from './config'
import { lookbackMoments } from './course'
import { decideLookback } from './decide'
import { lookbackDocument } from './document'
import { lookbackCommandSchema, lookbackEventSchema, lookbackSealedSchema } from './message'
import { planLookback } from './plan'
import { simulateLookback, simulateLookbackLead } from './simulate'
import type { LookbackState } from './state'
import { evolveLookback, nothingSaid, peopleOf } from './state'
import { lookbackStory } from './story'
import {
  lookbackConsole,
  lookbackItemText,
  lookbackOwn,
  lookbackPhone,
  lookbackResult,
  lookbackScreen,
  lookbackTallies,
  sealLookback,
} from './view'

/** What became of what the group promised earlier: first how each person sees it, then the word of the group. */
export const lookbackKit = defineKit({
  kind: 'lookback',
  isOfOneGroup: true,
  config: lookbackConfigSchema,
  command: lookbackCommandSchema,
  event: lookbackEventSchema,
  sealed: lookbackSealedSchema,
  senders: {
    SayOutcome: 'participant',
    WithdrawOutcome: 'participant',
    SettleOutcome: 'lead',
    HideRemark: 'lead',
  },
  leadEvents: ['OutcomeSettled', 'RemarkHidden'],
  moments: lookbackMoments,
  initial: (): LookbackState => nothingSaid,
  decide: decideLookback,
  evolve: evolveLookback,
  takesBack: (event) => {
    if (event.type !== 'OutcomeWithdrawn') return undefined
    return (earlier) =>
      earlier.type === 'OutcomeSaid' && earlier.voice === event.voice && earlier.promiseId === event.promiseId
  },
  seal: sealLookback,
  unseal: ({ settled, ...sealed }): LookbackState => ({ ...nothingSaid, settled, sealed }),
  answered: peopleOf,
  tallies: lookbackTallies,
  views: { phone: lookbackPhone, screen: lookbackScreen, console: lookbackConsole },
  own: lookbackOwn,
  itemText: lookbackItemText,
  plan: planLookback,
  choices: () => [],
  simulate: simulateLookback,
  simulateLead: simulateLookbackLead,
  result: lookbackResult,
  document: lookbackDocument,
  story: lookbackStory,
})
