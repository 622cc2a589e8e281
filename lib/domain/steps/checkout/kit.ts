import type { StepContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import type { CheckoutConfig } from './config'
import type { Part } from './questions'
import { checkoutConfigSchema } from './config'
import { checkoutMoments } from './course'
import { checkoutDocument } from './document'
import type { CheckoutCommand, CheckoutEvent } from './message'
import { checkoutCommandSchema, checkoutEventSchema, checkoutSealedSchema } from './message'
import { simulateCheckout } from './simulate'
import type { CheckoutState } from './state'
import {
  answeredCheckout,
  evolveCheckout,
  leavingOf,
  noCheckout,
  ownCheckout,
  partingSender,
  sealCheckout,
  talkTally,
} from './state'
import { checkoutStory } from './story'
import { checkoutConsole, checkoutItemText, checkoutPhone, checkoutResult, checkoutScreen } from './view'

type Context = StepContext<CheckoutConfig>

const plannedMinutes = 8

function given(
  state: CheckoutState,
  part: Part,
  text: string,
  { voice, newId }: Context,
): Decision<CheckoutEvent> {
  const partingId = leavingOf(state, voice).partings[part]?.partingId ?? newId()
  return accept({ type: 'PartingGiven', voice, part, partingId, text })
}

function decideCheckout(
  state: CheckoutState,
  command: CheckoutCommand,
  context: Context,
): Decision<CheckoutEvent> {
  if (command.type === 'HideParting') {
    const { partingId, hidden } = command
    return partingSender(state, partingId) !== undefined
      ? accept({ type: 'PartingHidden', partingId, hidden })
      : refuse('unknown-item')
  }
  const { config, moment, voice } = context
  if (moment.phase !== 'open') return refuse('step-not-open')
  switch (command.type) {
    case 'GiveSticker':
      return given(state, 'sticker', command.text, context)
    case 'GiveLesson':
      return config.askLesson ? given(state, 'lesson', command.text, context) : refuse('step-not-open')
    case 'WithdrawParting':
      return accept({ type: 'PartingWithdrawn', voice, part: command.part })
    case 'RateTalk': {
      const { about, answer } = command
      return config.askTalk ? accept({ type: 'TalkRated', voice, about, answer }) : refuse('step-not-open')
    }
  }
}

export const checkoutKit = defineKit({
  kind: 'checkout',
  config: checkoutConfigSchema,
  command: checkoutCommandSchema,
  event: checkoutEventSchema,
  sealed: checkoutSealedSchema,
  senders: {
    GiveSticker: 'participant',
    GiveLesson: 'participant',
    WithdrawParting: 'participant',
    RateTalk: 'participant',
    HideParting: 'lead',
  },
  counted: ['RateTalk'],
  senderOf: partingSender,
  worded: ['GiveSticker', 'GiveLesson'],
  leadEvents: ['PartingHidden'],
  moments: checkoutMoments,
  initial: () => noCheckout,
  decide: decideCheckout,
  evolve: evolveCheckout,
  takesBack: (event) => {
    if (event.type !== 'PartingWithdrawn') return undefined
    const { voice, part } = event
    return (earlier) => earlier.type === 'PartingGiven' && earlier.voice === voice && earlier.part === part
  },
  seal: sealCheckout,
  unseal: (tallies): CheckoutState => ({ sealed: true, tallies }),
  answered: answeredCheckout,
  tallies: (state) => ({
    said: { counts: talkTally(state, 'said') },
    heard: { counts: talkTally(state, 'heard') },
  }),
  views: { phone: checkoutPhone, screen: checkoutScreen, console: checkoutConsole },
  own: ownCheckout,
  itemText: checkoutItemText,
  plan: ({ say }) => ({
    title: say('plan.title'),
    instruction: say('plan.instruction'),
    minutes: plannedMinutes,
    config: { question: say('plan.question'), askLesson: true, askTalk: true },
  }),
  choices: () => [],
  simulate: simulateCheckout,
  result: checkoutResult,
  document: checkoutDocument,
  story: checkoutStory,
})
