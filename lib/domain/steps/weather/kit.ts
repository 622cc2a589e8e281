import { valueAt } from '../../keyed'
import type { StepContext } from '../../workshop/kit'
import { defineKit } from '../../workshop/kit'
import type { Decision } from '../../workshop/refusal'
import { accept, refuse } from '../../workshop/refusal'
import type { WeatherConfig } from './config'
import { weatherConfigSchema } from './config'
import { weatherMoments } from './course'
import { weatherDocument } from './document'
import type { WeatherCommand, WeatherEvent } from './message'
import { weatherCommandSchema, weatherEventSchema, weatherSealedSchema } from './message'
import { planWeather, weatherChoices } from './plan'
import { simulateWeather } from './simulate'
import type { WeatherState } from './state'
import {
  answeredWeather,
  evolveWeather,
  noWeather,
  ownWeather,
  sealWeather,
  skyTally,
  wordSender,
} from './state'
import { weatherStory } from './story'
import { weatherConsole, weatherItemText, weatherPhone, weatherResult, weatherScreen } from './view'

/** A word goes along with a sky: so many words never come from more people than there are skies. */
function decideWord(
  state: WeatherState,
  text: string,
  { config, voice, newId }: StepContext<WeatherConfig>,
): Decision<WeatherEvent> {
  if (state.sealed || !config.askWord) return refuse('step-not-open')
  if (valueAt(state.skies, voice) === undefined) return refuse('incomplete')
  const wordId = valueAt(state.words, voice)?.wordId ?? newId()
  return accept({ type: 'WordGiven', voice, wordId, text })
}

function decideWeather(
  state: WeatherState,
  command: WeatherCommand,
  context: StepContext<WeatherConfig>,
): Decision<WeatherEvent> {
  if (command.type === 'HideWord') {
    const { wordId, hidden } = command
    return wordSender(state, wordId) !== undefined
      ? accept({ type: 'WordHidden', wordId, hidden })
      : refuse('unknown-item')
  }
  const { moment, voice } = context
  if (moment.phase !== 'open') return refuse('step-not-open')
  switch (command.type) {
    case 'ChooseSky':
      return accept({ type: 'SkyChosen', voice, sky: command.sky })
    case 'GiveWord':
      return decideWord(state, command.text, context)
    case 'WithdrawWord':
      return accept({ type: 'WordWithdrawn', voice })
  }
}

export const weatherKit = defineKit({
  kind: 'weather',
  config: weatherConfigSchema,
  command: weatherCommandSchema,
  event: weatherEventSchema,
  sealed: weatherSealedSchema,
  senders: {
    ChooseSky: 'participant',
    GiveWord: 'participant',
    WithdrawWord: 'participant',
    HideWord: 'lead',
  },
  counted: ['ChooseSky'],
  senderOf: wordSender,
  worded: ['GiveWord'],
  leadEvents: ['WordHidden'],
  moments: weatherMoments,
  initial: () => noWeather,
  decide: decideWeather,
  evolve: evolveWeather,
  takesBack: (event) => {
    if (event.type !== 'WordWithdrawn') return undefined
    return (earlier) => earlier.type === 'WordGiven' && earlier.voice === event.voice
  },
  seal: sealWeather,
  unseal: (tallies): WeatherState => ({ sealed: true, tallies }),
  answered: answeredWeather,
  tallies: (state) => ({ skies: { counts: skyTally(state) } }),
  views: { phone: weatherPhone, screen: weatherScreen, console: weatherConsole },
  own: ownWeather,
  itemText: weatherItemText,
  plan: planWeather,
  choices: weatherChoices,
  simulate: simulateWeather,
  result: weatherResult,
  document: weatherDocument,
  story: weatherStory,
})
