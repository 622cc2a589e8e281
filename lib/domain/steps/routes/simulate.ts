import type { Persona, SimulationContext } from '../../workshop/simulation'
import { pick } from '../../workshop/simulation'
import type { RoutesCommand } from './message'
import type { RoutesPhoneView } from './view'

const whys = {
  nl: [
    'Dit kwam in elk verhaal van vandaag terug.',
    'Hier kunnen we zelf mee beginnen.',
    'De balie vraagt hier al een jaar om.',
    'Omdat we het nu steeds uitstellen.',
    'Ik wil weten of dit ook bij ons werkt.',
    'Het past bij wat we over naald 1 zeiden.',
    'Anders hebben we het er over een jaar weer over.',
  ],
  en: [
    'It came back in every story of today.',
    'We can begin with this ourselves.',
    'The front desk has asked for this all year.',
    'Because we keep putting it off.',
    'I want to know if this works for us too.',
    'It fits what we said about needle 1.',
    'Otherwise we will talk about it again next year.',
  ],
} as const

/** What one person sees in a road: some roads draw nearly everybody, some only one side, some hardly anybody. */
function pull(letter: string, { leaning, random }: Persona): number {
  const kind = letter.charCodeAt(0) % 5
  const liking = [2.4, 0.2, 1 + leaning * 1.4, 1 - leaning * 1.4, 0.7][kind] ?? 1
  return liking + random() * 1.6
}

/** Two or three roads for most people, one for the careful ones; a line why from who likes to talk. */
export function simulateRoutes({
  view,
  moment,
  persona,
}: SimulationContext<RoutesPhoneView>): readonly RoutesCommand[] {
  if (moment.phase !== 'open') return []
  const { random, talkative, language } = persona
  const many = Math.min(view.most, 1 + Math.floor(random() * view.most))
  const chosen = view.routes
    .map(({ letter }) => ({ letter, pull: pull(letter, persona) }))
    .sort((a, b) => b.pull - a.pull)
    .slice(0, many)
  const choices = chosen.map(({ letter }) => ({
    letter,
    why: random() < talkative ? (pick(whys[language], random) ?? '') : '',
  }))
  return [{ type: 'ChooseRoutes', choices }]
}
