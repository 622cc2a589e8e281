import type { SimulationContext } from '../../workshop/simulation'
import { pick } from '../../workshop/simulation'
import type { Sky } from './skies'
import { skies } from './skies'
import type { WeatherCommand } from './message'
import type { WeatherPhoneView } from './view'

const words = {
  nl: {
    rough: ['tekort', 'spoeddebat', 'tegenwind', 'moe', 'haast'],
    mixed: ['wachten', 'zoeken', 'wisselend', 'druk', 'spannend'],
    bright: ['bouwen', 'ruimte', 'zin in', 'rust', 'nieuwe start'],
  },
  en: {
    rough: ['shortage', 'urgent debate', 'headwind', 'tired', 'hurry'],
    mixed: ['waiting', 'searching', 'changeable', 'busy', 'exciting'],
    bright: ['building', 'room', 'eager', 'calm', 'a new start'],
  },
} as const

function moodOf(sky: Sky): 'rough' | 'mixed' | 'bright' {
  if (sky === 'storm' || sky === 'rain') return 'rough'
  return sky === 'fog' ? 'mixed' : 'bright'
}

/** Few storms and few clear skies, most in between; talkative people add a word. */
export function simulateWeather({
  view,
  moment,
  persona,
}: SimulationContext<WeatherPhoneView>): readonly WeatherCommand[] {
  if (moment.phase !== 'open') return []
  const { random, leaning, talkative, language } = persona
  const place = Math.round(2.2 + leaning * 1.2 + (random() + random() - 1) * 2)
  const sky = skies[Math.max(0, Math.min(skies.length - 1, place))] ?? 'cloud'
  const text = random() < talkative ? pick(words[language][moodOf(sky)], random) : undefined
  const choice: WeatherCommand = { type: 'ChooseSky', sky }
  return view.askWord && text !== undefined ? [choice, { type: 'GiveWord', text }] : [choice]
}
