import type { StepContext } from '../../workshop/kit'
import { isRevealed } from '../../workshop/moment'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import type { LookbackConfig } from './config'
import { lookbackMoments, lookbackRound } from './course'
import type { LookbackCommand, LookbackEvent } from './message'
import type { LookbackState } from './state'
import { remarkSender, sayingsOf } from './state'

export function decideLookback(
  state: LookbackState,
  command: LookbackCommand,
  { config, moment, voice, newId }: StepContext<LookbackConfig>,
): Decision<LookbackEvent> {
  if (command.type === 'HideRemark') {
    const { remarkId, hidden } = command
    return remarkSender(state, remarkId) !== undefined
      ? accept({ type: 'RemarkHidden', remarkId, hidden })
      : refuse('unknown-item')
  }
  const { promiseId } = command
  if (!config.promises.some((promise) => promise.promiseId === promiseId)) return refuse('unknown-item')
  switch (command.type) {
    case 'SettleOutcome': {
      // First everybody says how they see it, then the group comes to a word.
      if (!isRevealed(lookbackMoments(config), moment, lookbackRound)) return refuse('not-now')
      const { outcome, why } = command
      return accept({ type: 'OutcomeSettled', promiseId, outcome, why })
    }
    case 'SayOutcome': {
      if (moment.phase !== 'open') return refuse('step-not-open')
      const { outcome, why } = command
      const remarkId = sayingsOf(state, voice)[promiseId]?.remarkId ?? newId()
      return accept({ type: 'OutcomeSaid', voice, promiseId, remarkId, outcome, why })
    }
    case 'WithdrawOutcome':
      return moment.phase === 'open'
        ? accept({ type: 'OutcomeWithdrawn', voice, promiseId })
        : refuse('step-not-open')
  }
}
