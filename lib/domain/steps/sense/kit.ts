import { valueAt } from '../../keyed'
import type { StepContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import type { SenseConfig } from './config'
import { senseConfigSchema } from './config'
import { senseMoments } from './course'
import { senseDocument } from './document'
import type { SenseCommand, SenseEvent } from './message'
import { senseCommandSchema, senseEventSchema, senseSealedSchema } from './message'
import { natures, totalOf } from './nature'
import { planSense, senseChoices } from './plan'
import { simulateSense } from './simulate'
import type { SenseState } from './state'
import { countsOf, evolveSense, noSense, reasonSender } from './state'
import { senseStory } from './story'
import {
  sealSense,
  senseConsole,
  senseItemText,
  senseOwn,
  sensePhone,
  senseResult,
  senseScreen,
} from './view'

function decideSense(
  state: SenseState,
  command: SenseCommand,
  { config, moment, voice, newId }: StepContext<SenseConfig>,
): Decision<SenseEvent> {
  if (command.type === 'HideReason') {
    const { reasonId, hidden } = command
    return reasonSender(state, reasonId) !== undefined
      ? accept({ type: 'ReasonHidden', reasonId, hidden })
      : refuse('unknown-item')
  }
  if (moment.phase !== 'open' || state.sealed) return refuse('step-not-open')
  switch (command.type) {
    case 'ChooseNature':
      return accept({ type: 'NatureChosen', voice, nature: command.nature })
    case 'GiveReason': {
      if (!config.askReason) return refuse('step-not-open')
      if (valueAt(state.natures, voice) === undefined) return refuse('incomplete')
      const reasonId = valueAt(state.reasons, voice)?.reasonId ?? newId()
      return accept({ type: 'ReasonGiven', voice, reasonId, text: command.text })
    }
    case 'WithdrawReason':
      return accept({ type: 'ReasonWithdrawn', voice })
  }
}

export const senseKit = defineKit({
  kind: 'sense',
  config: senseConfigSchema,
  command: senseCommandSchema,
  event: senseEventSchema,
  sealed: senseSealedSchema,
  senders: {
    ChooseNature: 'participant',
    GiveReason: 'participant',
    WithdrawReason: 'participant',
    HideReason: 'lead',
  },
  counted: ['ChooseNature'],
  senderOf: reasonSender,
  worded: ['GiveReason'],
  leadEvents: ['ReasonHidden'],
  moments: senseMoments,
  initial: () => noSense,
  decide: decideSense,
  evolve: evolveSense,
  takesBack: (event) => {
    if (event.type !== 'ReasonWithdrawn') return undefined
    return (earlier) => earlier.type === 'ReasonGiven' && earlier.voice === event.voice
  },
  seal: sealSense,
  unseal: (tallies): SenseState => ({ sealed: true, tallies }),
  answered: (state) => totalOf(countsOf(state)),
  tallies: (state) => ({ natures: { counts: natures.map((nature) => countsOf(state)[nature]) } }),
  views: { phone: sensePhone, screen: senseScreen, console: senseConsole },
  own: senseOwn,
  itemText: senseItemText,
  plan: planSense,
  choices: senseChoices,
  simulate: simulateSense,
  result: senseResult,
  document: senseDocument,
  story: senseStory,
})
