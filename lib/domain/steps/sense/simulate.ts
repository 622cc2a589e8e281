import type { SimulationContext } from '../../workshop/simulation'
import { pick } from '../../workshop/simulation'
import type { SenseCommand } from './message'
import type { Nature } from './nature'
import { natures } from './nature'
import type { SensePhoneView } from './view'

const reasons: Readonly<Record<'nl' | 'en', Readonly<Record<Nature, readonly string[]>>>> = {
  nl: {
    puzzle: [
      'De kennis is er, alleen niet bij elkaar.',
      'Andere diensten hebben dit al opgelost.',
      'Met tijd en de goede mensen komen we eruit.',
    ],
    dilemma: [
      'Beide kanten hebben gelijk, en er is één budget.',
      'Wie hier kiest, laat ook iets goeds liggen.',
      'Elke keus stelt een groep mensen teleur.',
    ],
    paradox: [
      'Hoe meer we regelen, hoe minder ruimte om te leren.',
      'We moeten snel zijn om later rustig te kunnen zijn.',
      'Zonder het een werkt het ander ook niet.',
    ],
    mystery: [
      'Niemand weet waarom het op de ene plek wel lukt.',
      'We praten over oplossingen en kennen de vraag nog niet.',
      'Elke keer gebeurt er iets wat we niet zagen aankomen.',
    ],
  },
  en: {
    puzzle: [
      'The knowledge is there, only not in one place.',
      'Other services have solved this before.',
      'Given time and the right people we can work it out.',
    ],
    dilemma: [
      'Both sides are right, and there is one budget.',
      'Whoever chooses here leaves something good behind.',
      'Every choice lets down a group of people.',
    ],
    paradox: [
      'The more we regulate, the less room there is to learn.',
      'We must be quick now to be calm later.',
      'Without the one the other does not work either.',
    ],
    mystery: [
      'Nobody knows why it works in one place and not in another.',
      'We talk about solutions and do not know the question yet.',
      'Every time something happens that we did not see coming.',
    ],
  },
}

const lean = 0.4

/** Most see a dilemma; who leans one way sees more puzzles, who leans the other way more paradoxes. */
function seenBy({ leaning, random }: SimulationContext<SensePhoneView>['persona']): Nature {
  if (random() < 0.4) return 'dilemma'
  if (leaning < -lean) return random() < 0.75 ? 'puzzle' : 'mystery'
  if (leaning > lean) return random() < 0.75 ? 'paradox' : 'mystery'
  return pick(natures, random) ?? 'dilemma'
}

export function simulateSense({
  view,
  moment,
  persona,
}: SimulationContext<SensePhoneView>): readonly SenseCommand[] {
  if (moment.phase !== 'open') return []
  const { random, talkative, language } = persona
  const nature = seenBy(persona)
  const choose: SenseCommand = { type: 'ChooseNature', nature }
  const text = pick(reasons[language][nature], random)
  const isGiven = view.askReason && text !== undefined && random() < talkative
  return isGiven ? [choose, { type: 'GiveReason', text }] : [choose]
}
