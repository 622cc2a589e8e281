import type { Persona, SimulationContext } from '../../workshop/simulation'
import { pick, scatteredPlace } from '../../workshop/simulation'
import { firstRound } from './course'
import type { DilemmaCommand } from './message'
import type { DilemmaPhoneView } from './view'

const reasons = {
  nl: {
    a: [
      'Mensen moeten nu verder kunnen.',
      'Wij zijn daar juist voor.',
      'Anders komt de rekening later.',
      'Zo heb ik het geleerd in een lastig dossier.',
    ],
    b: [
      'Anders raken we het vertrouwen kwijt.',
      'De praktijk vraagt dit van ons.',
      'Ik zag vorig jaar waar het andere toe leidt.',
      'Zo blijft er ruimte om te leren.',
    ],
  },
  en: {
    a: [
      'People need to get on with things now.',
      'That is what we are there for.',
      'Otherwise we pay for it later.',
      'That is what a hard case taught me.',
    ],
    b: [
      'Otherwise we lose their trust.',
      'Practice asks this of us.',
      'Last year I saw where the other way leads.',
      'This leaves room to learn.',
    ],
  },
} as const
const goodWords = {
  nl: ['Het geeft rust.', 'Het is eerlijk.', 'Het houdt de vaart erin.', 'Het neemt mensen serieus.'],
  en: ['It brings calm.', 'It is honest.', 'It keeps things moving.', 'It takes people seriously.'],
} as const

/** Most people put a point down, and move it once or twice while others talk. */
function walk(round: string, { random, leaning, talkative }: Persona): readonly DilemmaCommand[] {
  const moves = Math.round(talkative * 2 + random())
  return Array.from({ length: moves }, (_, move) => ({
    type: 'MovePoint',
    round,
    position: scatteredPlace(5 + leaning * (4 - move), 2, random),
  }))
}

/** Two camps and a middle; after the talk people stand a little closer. */
export function simulateDilemma({
  view,
  moment,
  persona,
}: SimulationContext<DilemmaPhoneView>): readonly DilemmaCommand[] {
  const { round } = moment
  const { random, leaning, talkative, language } = persona
  if (view.isFloorOpen) return walk(round, persona)
  if (moment.phase !== 'open') return []
  const isFirst = round === firstRound
  const position = scatteredPlace(5 + leaning * (isFirst ? 4.2 : 2.6), isFirst ? 2 : 2.5, random)
  const firmness = 1 + Math.floor(random() * 3)
  const place: DilemmaCommand = { type: 'PlacePoint', round, position, firmness }
  const text = pick(reasons[language][position < 5 ? 'a' : 'b'], random)
  const otherPole = pick(goodWords[language], random)
  const givesReason =
    view.askReason && isFirst && random() < talkative && text !== undefined && otherPole !== undefined
  return givesReason ? [place, { type: 'GiveReason', round, text, otherPole }] : [place]
}
