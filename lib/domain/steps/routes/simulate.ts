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
    'De raad zal hierom vragen.',
    'Anders hebben we het er over een jaar weer over.',
    'We doen het al een beetje, nu nog hardop.',
    'Het kost weinig en het scheelt veel.',
    'Mijn team is er klaar voor.',
    'Hier heb ik zelf het meest te leren.',
    'Zonder deze weg lukken de andere niet.',
  ],
  en: [
    'It came back in every story of today.',
    'We can begin with this ourselves.',
    'The front desk has asked for this all year.',
    'Because we keep putting it off.',
    'I want to know if this works for us too.',
    'The council will ask for it.',
    'Otherwise we will talk about it again next year.',
    'We already do it a little, now out loud.',
    'It costs little and saves a lot.',
    'My team is ready for it.',
    'This is where I have most to learn.',
    'Without this road the others do not work.',
  ],
} as const

/** What one person sees in a road: some draw many people, some only one side, some hardly anybody. */
function pull(letter: string, { leaning, random }: Persona): number {
  const place = letter.charCodeAt(0)
  const liking = ((place * 7) % 5) * 0.28
  const side = place % 3 === 0 ? leaning * 0.8 : 0
  return liking + side + random() * 1.9
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
