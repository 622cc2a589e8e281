import { defineKit } from '../../workshop/kit'
import { lookbackConfigSchema } from './config'
import { lookbackMoments } from './course'
import { decideLookback } from './decide'
import { lookbackDocument } from './document'
import type { LookbackCommand } from './message'
import { lookbackCommandSchema, lookbackEventSchema, lookbackSealedSchema } from './message'
import { planLookback } from './plan'
import { simulateLookback, simulateLookbackLead } from './simulate'
import type { LookbackState } from './state'
import { evolveLookback, nothingSaid, peopleOf, remarkSender, sayingsOf } from './state'
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

/** An outcome is a choice: only the line why is words. */
function saysMoreAbout(state: LookbackState, command: LookbackCommand, voice: string): boolean {
  if (command.type !== 'SayOutcome' || command.why === '') return false
  return sayingsOf(state, voice)[command.promiseId]?.why !== command.why
}

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
  senderOf: remarkSender,
  worded: ['SayOutcome'],
  saysMore: saysMoreAbout,
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
