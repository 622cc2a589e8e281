import type { SimulationContext } from '../../workshop/simulation'
import { pick } from '../../workshop/simulation'
import type { TalkAnswer } from './questions'
import { talkAnswers, talkQuestions } from './questions'
import type { CheckoutCommand } from './message'
import type { CheckoutPhoneView } from './view'

const stickers = {
  nl: [
    'Eerst luisteren, dan remmen',
    'Ik weet het nog niet. Rij mee.',
    'Ruggengraat aan boord',
    'Tegenspraak welkom op de achterbank',
    'Lange lijn, korte bocht',
    'Wie stuurt hier? Wij.',
    'Vertragen is ook vooruit',
    'Mist? Licht aan.',
  ],
  en: [
    'Listen first, then brake',
    'I do not know yet. Ride along.',
    'Backbone on board',
    'Dissent welcome in the back seat',
    'Long line, short bend',
    'Who is steering? We are.',
    'Slowing down moves us too',
    'Fog? Lights on.',
  ],
} as const
const lessons = {
  nl: [
    'Dat we allemaal met dezelfde twijfel zitten.',
    'Een nee aan het begin scheelt later werk.',
    'Ik vraag te weinig aan de uitvoering.',
    'Stilte in een overleg is geen instemming.',
    'Ik mag zeggen dat ik het nog niet weet.',
  ],
  en: [
    'That we all carry the same doubt.',
    'A no at the start saves work later.',
    'I ask too little of those who deliver.',
    'Silence in a meeting is not agreement.',
    'I may say that I do not know yet.',
  ],
} as const

const stickerShare = 0.85

/** Most could say what they wanted; some not, and a few hardly. */
function rated(leaning: number, random: () => number): TalkAnswer {
  const place = Math.floor(random() * 2.2 + Math.max(0, -leaning) * 1.6)
  return talkAnswers[Math.min(talkAnswers.length - 1, place)] ?? 'mostly'
}

export function simulateCheckout({
  view,
  moment,
  persona,
}: SimulationContext<CheckoutPhoneView>): readonly CheckoutCommand[] {
  if (moment.phase !== 'open') return []
  const { random, leaning, talkative, language } = persona
  const sticker = random() < stickerShare ? pick(stickers[language], random) : undefined
  const lesson = view.askLesson && random() < talkative ? pick(lessons[language], random) : undefined
  const talk = view.askTalk ? talkQuestions : []
  return [
    ...(sticker === undefined ? [] : [{ type: 'GiveSticker' as const, text: sticker }]),
    ...(lesson === undefined ? [] : [{ type: 'GiveLesson' as const, text: lesson }]),
    ...talk.map((about) => ({ type: 'RateTalk' as const, about, answer: rated(leaning, random) })),
  ]
}
