import { valueAt } from '../../keyed'
import type { StepContext } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import type { ReactionConfig } from './config'
import { canProposeAbout } from './config'
import { backRound, reactRound } from './course'
import type { ReactionCommand, ReactionEvent } from './message'
import type { Proposal, ReactionState } from './state'
import { proposalsBy } from './state'

type Context = StepContext<ReactionConfig>
type Of<Type extends ReactionCommand['type']> = Extract<ReactionCommand, { type: Type }>

function isOpen({ moment }: Context, round: string): boolean {
  return moment.round === round && moment.phase === 'open'
}

function ownProposal(state: ReactionState, { voice }: Context, needle: number): Proposal | undefined {
  return proposalsBy(state, voice).find((proposal) => proposal.needle === needle)
}

function decideJudge(command: Of<'JudgeWording'>, context: Context): Decision<ReactionEvent> {
  if (!isOpen(context, reactRound)) return refuse('step-not-open')
  const { needle, fit } = command
  if (!context.config.needles.some((each) => each.number === needle)) return refuse('unknown-item')
  return accept({ type: 'WordingJudged', voice: context.voice, needle, fit })
}

function decidePropose(
  state: ReactionState,
  { needle, text, why }: Of<'ProposeWording'>,
  context: Context,
): Decision<ReactionEvent> {
  if (!isOpen(context, reactRound)) return refuse('step-not-open')
  if (!canProposeAbout(context.config, needle)) return refuse('unknown-item')
  const proposalId = ownProposal(state, context, needle)?.proposalId ?? context.newId()
  return accept({ type: 'WordingProposed', voice: context.voice, needle, proposalId, text, why })
}

function decideBack(
  state: ReactionState,
  { proposalId, backs }: Of<'BackProposal'>,
  context: Context,
): Decision<ReactionEvent> {
  if (!isOpen(context, backRound)) return refuse('step-not-open')
  const proposal = valueAt(state.proposals, proposalId)
  if (!proposal || proposal.hidden) return refuse('unknown-item')
  return accept({ type: 'ProposalBacked', voice: context.voice, proposalId, backs })
}

export function decideReaction(
  state: ReactionState,
  command: ReactionCommand,
  context: Context,
): Decision<ReactionEvent> {
  switch (command.type) {
    case 'JudgeWording':
      return decideJudge(command, context)
    case 'ProposeWording':
      return decidePropose(state, command, context)
    case 'WithdrawProposal': {
      const proposal = ownProposal(state, context, command.needle)
      return proposal
        ? accept({ type: 'ProposalWithdrawn', proposalId: proposal.proposalId })
        : refuse('unknown-item')
    }
    case 'BackProposal':
      return decideBack(state, command, context)
    case 'HideProposal': {
      const { proposalId, hidden } = command
      return valueAt(state.proposals, proposalId)
        ? accept({ type: 'ProposalHidden', proposalId, hidden })
        : refuse('unknown-item')
    }
  }
}
