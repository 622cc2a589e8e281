import type { KernelEvent } from './event'
import type { Publication } from './publication'
import { lineKey } from './publication'
import type { WorkshopState } from './state'

type AfterwardsEvent = Extract<
  KernelEvent,
  { type: 'ForewordWritten' | 'ReportLineHidden' | 'ReportPublished' | 'ReportTakenBack' | 'OutcomeTold' }
>

function changed(before: Publication, event: Exclude<AfterwardsEvent, { type: 'OutcomeTold' }>): Publication {
  switch (event.type) {
    case 'ForewordWritten':
      return { ...before, foreword: event.text }
    case 'ReportLineHidden': {
      const key = lineKey(event.stepId, event.lineId)
      const others = before.hidden.filter((each) => each !== key)
      return { ...before, hidden: event.hidden ? [...others, key] : others }
    }
    case 'ReportPublished':
      return { ...before, publishedAt: event.at }
    case 'ReportTakenBack': {
      const { publishedAt: _gone, ...rest } = before
      return rest
    }
  }
}

/** What happens after closing: it changes how the conversation is read, never what was said in it. */
export function evolveAfterwards(state: WorkshopState, event: AfterwardsEvent): WorkshopState {
  if (event.type !== 'OutcomeTold') return { ...state, publication: changed(state.publication, event) }
  const { stepId, itemId, outcome, why } = event
  return {
    ...state,
    outcomes: { ...state.outcomes, [stepId]: { ...state.outcomes[stepId], [itemId]: { outcome, why } } },
  }
}
