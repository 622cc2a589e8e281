import type { SimulationContext } from '../../workshop/simulation'
import { pick } from '../../workshop/simulation'
import { missingNeedle } from './missing-needle'
import { backRound, reactRound } from './course'
import type { Fit } from './fit'
import type { ReactionCommand } from './message'
import type { ReactionPhoneView } from './view'

type Context = SimulationContext<ReactionPhoneView>

/** Other words, and why; the reason may be missing. */
const wordings: Readonly<Record<'nl' | 'en', readonly (readonly [text: string, why: string])[]>> = {
  nl: [
    ['Zeg ook wat je niet weet', 'Dit begrijpt iedereen meteen.'],
    ['Durf te twijfelen waar anderen bij zijn', ''],
    ['Houd koers, ook als het waait', 'De oude zin klinkt erg braaf.'],
    ['Ga erheen en kijk zelf', 'Verbinding is zo’n groot woord.'],
    ['Doe het samen, of laat het los', ''],
    ['Leer hardop', 'Fouten mogen klinkt te vrijblijvend.'],
    ['Spreek je uit, en luister daarna', ''],
    ['Geef ruimte en zeg waar die ophoudt', 'Zonder grens is ruimte niets waard.'],
  ],
  en: [
    ['Say what you do not know as well', 'Everyone understands this at once.'],
    ['Dare to doubt where others can see it', ''],
    ['Hold your course, in the wind too', 'The old line sounds rather tame.'],
    ['Go there and look for yourself', 'Connection is such a big word.'],
    ['Do it together, or let it go', ''],
    ['Learn out loud', 'Mistakes are allowed sounds half-hearted.'],
    ['Speak up, and listen afterwards', ''],
    ['Give room and say where it ends', 'Without a limit, room is worth nothing.'],
  ],
}
const missing = {
  nl: ['Houd het vol, en let op elkaar', 'Wees zuinig op vakkennis'],
  en: ['Keep going, and look after each other', 'Take care of craft knowledge'],
} as const

/** Some needles ring true to nearly all, others divide the group by how people lean. */
function judge(needle: number, { leaning, random }: Context['persona']): Fit {
  const doubt = ((needle * 7) % 5) / 8 + (needle % 2 === 0 ? leaning : -leaning) * 0.25 + random() * 0.5
  if (doubt < 0.5) return 'fits'
  return doubt < 0.8 ? 'nearly' : 'off'
}

function react({ view, persona }: Context): readonly ReactionCommand[] {
  const { random, talkative, language } = persona
  const judged = view.needles.map(({ number }) => {
    const fit = judge(number, persona)
    return { type: 'JudgeWording', needle: number, fit } as const
  })
  const proposed = judged.flatMap(({ needle, fit }): readonly ReactionCommand[] => {
    const wording = pick(wordings[language], random)
    if (fit === 'fits' || !wording || random() > talkative * 0.5) return []
    return [{ type: 'ProposeWording', needle, text: wording[0], why: wording[1] }]
  })
  const text = pick(missing[language], random)
  const isMissing = view.askMissing && text !== undefined && random() < talkative * 0.3
  const extra: readonly ReactionCommand[] = isMissing
    ? [{ type: 'ProposeWording', needle: missingNeedle, text, why: '' }]
    : []
  return [...judged, ...proposed, ...extra]
}

/** Everybody backs a few; the first of the list gets most. */
function back({ view, persona: { random } }: Context): readonly ReactionCommand[] {
  const proposals = view.toBack?.proposals ?? []
  const chosen = proposals.filter((_, index) => random() < (index % 3 === 0 ? 0.5 : 0.2))
  return chosen.map(({ proposalId }) => ({ type: 'BackProposal', proposalId, backs: true }))
}

export function simulateReaction(context: Context): readonly ReactionCommand[] {
  if (context.moment.phase !== 'open') return []
  if (context.moment.round === reactRound) return react(context)
  return context.moment.round === backRound ? back(context) : []
}
