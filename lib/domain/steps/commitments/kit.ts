import { defineKit } from '../../workshop/kit'
import { commitmentsConfigSchema } from './config'
import { commitmentsMoments } from './course'
import { backingRound } from './rounds'
import { decideCommitments } from './decide'
import { commitmentsBecame } from './became'
import { commitmentsDocument } from './document'
import { commitmentsCommandSchema, commitmentsEventSchema, commitmentsSealedSchema } from './message'
import { planCommitments } from './plan'
import { standingPromises } from './promises'
import { sealCommitments } from './reactions'
import { simulateCommitments } from './simulate'
import type { CommitmentsState } from './state'
import {
  commitmentSender,
  evolveCommitments,
  noCommitments,
  reactorsOf,
  unsealCommitments,
  writersOf,
} from './state'
import { commitmentsStory } from './story'
import {
  commitmentsConsole,
  commitmentsItemText,
  commitmentsOwn,
  commitmentsPage,
  commitmentsPhone,
  commitmentsResult,
  commitmentsScreen,
} from './view'

export const commitmentsKit = defineKit({
  kind: 'commitments',
  config: commitmentsConfigSchema,
  command: commitmentsCommandSchema,
  event: commitmentsEventSchema,
  sealed: commitmentsSealedSchema,
  senders: {
    WriteCommitment: 'participant',
    EditCommitment: 'participant',
    WithdrawCommitment: 'participant',
    BackCommitment: 'participant',
    GiveReservation: 'participant',
    WithdrawReservation: 'participant',
    HideCommitment: 'lead',
    HideReservation: 'lead',
  },
  counted: ['BackCommitment'],
  senderOf: commitmentSender,
  worded: ['WriteCommitment', 'EditCommitment', 'GiveReservation'],
  leadEvents: ['CommitmentHidden', 'ReservationHidden'],
  moments: commitmentsMoments,
  initial: (): CommitmentsState => noCommitments,
  decide: decideCommitments,
  evolve: evolveCommitments,
  takesBack: (event) => {
    if (event.type === 'ReservationWithdrawn')
      return (earlier) =>
        earlier.type === 'ReservationGiven' &&
        earlier.voice === event.voice &&
        earlier.commitmentId === event.commitmentId
    if (event.type !== 'CommitmentWithdrawn') return undefined
    const words = ['CommitmentWritten', 'CommitmentEdited', 'ReservationGiven']
    return (earlier) =>
      words.includes(earlier.type) && 'commitmentId' in earlier && earlier.commitmentId === event.commitmentId
  },
  seal: sealCommitments,
  unseal: unsealCommitments,
  answered: (state, round) => (round === backingRound ? reactorsOf(state) : writersOf(state)),
  views: { phone: commitmentsPhone, screen: commitmentsScreen, console: commitmentsConsole },
  own: commitmentsOwn,
  itemText: commitmentsItemText,
  page: commitmentsPage,
  plan: planCommitments,
  choices: () => [],
  simulate: simulateCommitments,
  result: commitmentsResult,
  document: commitmentsDocument,
  story: commitmentsStory,
  promises: standingPromises,
  became: commitmentsBecame,
})
