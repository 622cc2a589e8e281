import { defineKit } from '../../workshop/kit'
import { needleChoices } from '../needle-choices'
import { reactionConfigSchema } from './config'
import { backRound, reactionMoments } from './course'
import { decideReaction } from './decide'
import { reactionBecame } from './became'
import { reactionDocument } from './document'
import { reactionCommandSchema, reactionEventSchema, reactionSealedSchema } from './message'
import { planReaction } from './plan'
import { simulateReaction } from './simulate'
import { fits } from './fit'
import {
  backersIn,
  evolveReaction,
  fitsOf,
  noReaction,
  proposalSender,
  reactedIn,
  sealReaction,
  unsealReaction,
} from './state'
import { reactionStory } from './story'
import {
  reactionConsole,
  reactionItemText,
  reactionOwn,
  reactionPage,
  reactionPhone,
  reactionResult,
  reactionScreen,
} from './view'

export const reactionKit = defineKit({
  kind: 'reaction',
  config: reactionConfigSchema,
  command: reactionCommandSchema,
  event: reactionEventSchema,
  sealed: reactionSealedSchema,
  senders: {
    JudgeWording: 'participant',
    ProposeWording: 'participant',
    WithdrawProposal: 'participant',
    BackProposal: 'participant',
    HideProposal: 'lead',
  },
  counted: ['JudgeWording', 'BackProposal'],
  senderOf: proposalSender,
  worded: ['ProposeWording'],
  leadEvents: ['ProposalHidden'],
  moments: reactionMoments,
  initial: () => noReaction,
  decide: decideReaction,
  evolve: evolveReaction,
  takesBack: (event) => {
    if (event.type !== 'ProposalWithdrawn') return undefined
    return (earlier) =>
      (earlier.type === 'WordingProposed' || earlier.type === 'ProposalBacked') &&
      earlier.proposalId === event.proposalId
  },
  seal: (state, { config }) => sealReaction(state, config),
  unseal: unsealReaction,
  tallies: (state, { needles }) =>
    Object.fromEntries(
      needles.map(({ number }) => {
        const counts = fitsOf(state, number)
        return [number, { counts: fits.map((fit) => counts[fit]) }] as const
      }),
    ),
  answered: (state, round) => (round === backRound ? backersIn(state) : reactedIn(state)),
  views: { phone: reactionPhone, screen: reactionScreen, console: reactionConsole },
  own: reactionOwn,
  itemText: reactionItemText,
  page: reactionPage,
  plan: planReaction,
  choices: needleChoices,
  simulate: simulateReaction,
  result: reactionResult,
  document: reactionDocument,
  story: reactionStory,
  became: reactionBecame,
})
