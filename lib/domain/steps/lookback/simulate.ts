import type { OutcomeKind } from '../../workshop/outcome-kinds'
import { outcomeKinds } from '../../workshop/outcome-kinds'
import type { SimulationContext } from '../../workshop/simulation'
import { pick } from '../../workshop/simulation'
import type { LookbackCommand } from './message'
import type { LookbackPhoneView, LookbackScreenView } from './view'

const whys: Readonly<Record<'nl' | 'en', Readonly<Record<OutcomeKind, readonly string[]>>>> = {
  nl: {
    kept: ['We doen het nu elke week.', 'Het kostte minder tijd dan gedacht.'],
    changed: ['Het werd iets kleiners, en dat werkt.', 'We doen het nu met een ander team samen.'],
    'let-go': ['Er kwam iets tussen dat meer haast had.', 'Het paste niet bij wat de klant vroeg.'],
  },
  en: {
    kept: ['We do it every week now.', 'It took less time than we thought.'],
    changed: ['It became something smaller, and that works.', 'We now do it together with another team.'],
    'let-go': ['Something more urgent came in between.', 'It did not fit what people asked for.'],
  },
}

/** Who leans to high values sees more that was kept. */
export function simulateLookback({
  view,
  moment,
  persona,
}: SimulationContext<LookbackPhoneView>): readonly LookbackCommand[] {
  if (moment.phase !== 'open') return []
  const { random, talkative, language, leaning } = persona
  return view.promises.map(({ promiseId }) => {
    const outcome = random() < 0.4 + leaning / 4 ? 'kept' : (pick(outcomeKinds, random) ?? 'changed')
    const why = random() < talkative ? (pick(whys[language][outcome], random) ?? '') : ''
    return { type: 'SayOutcome', promiseId, outcome, why }
  })
}

/** The group comes to a word about each that is open. */
export function simulateLookbackLead({
  view,
  moment,
  persona,
}: SimulationContext<LookbackScreenView>): readonly LookbackCommand[] {
  if (moment.phase !== 'revealed') return []
  return view.promises
    .filter(({ settled }) => settled === undefined)
    .map(({ promiseId }) => {
      const outcome = pick(outcomeKinds, persona.random) ?? 'changed'
      const why = pick(whys[persona.language][outcome], persona.random) ?? ''
      return { type: 'SettleOutcome', promiseId, outcome, why }
    })
}
