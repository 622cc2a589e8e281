/** One line of a ready-made running order: which kit, about what, for how long. */
export interface OrderLine {
  readonly kind: string
  readonly minutes: number
  readonly choice?: unknown
  /** Keys of the title and the question in the texts of the order, where the kit's own do not fit. */
  readonly title?: string
  readonly question?: string
  /** Only for a group that has open promises, or only for one that has none. */
  readonly when?: 'promises' | 'no-promises'
  /** Each table by itself first: where a large group would leave most people listening. */
  readonly perTable?: true
}

export interface RunningOrder {
  readonly orderId: string
  readonly lines: readonly OrderLine[]
}

/** Ninety minutes: the whole compass, one dilemma in two rounds, own experiences, a talk, the harvest. */
const kompasgesprek: RunningOrder = {
  orderId: 'kompasgesprek',
  lines: [
    { kind: 'info', minutes: 5 },
    { kind: 'compass', minutes: 15 },
    { kind: 'dilemma', minutes: 25, choice: { dilemmaId: 'n1-certainty' } },
    { kind: 'notes', minutes: 20, choice: { needle: 8 } },
    { kind: 'talk', minutes: 15, choice: { needle: 8 } },
    { kind: 'talk', minutes: 10, title: 'harvest', question: 'harvestQuestion' },
  ],
}

/** Forty-five minutes about one needle, from what people know of it to what they will do. */
const oneNeedle: RunningOrder = {
  orderId: 'one-needle',
  lines: [
    { kind: 'compass', minutes: 5, choice: { needles: [8] } },
    { kind: 'dilemma', minutes: 10, choice: { dilemmaId: 'n8-close', secondRound: false } },
    { kind: 'notes', minutes: 10, choice: { needle: 8 } },
    { kind: 'talk', minutes: 12, choice: { needle: 8 } },
    { kind: 'commitments', minutes: 8 },
  ],
}

/** An hour, three dilemmas from three sides of the compass; the talk is where the time goes. */
const dilemmaCarousel: RunningOrder = {
  orderId: 'dilemma-carousel',
  lines: [
    { kind: 'dilemma', minutes: 17, choice: { dilemmaId: 'n3-glasses', secondRound: false } },
    {
      kind: 'dilemma',
      minutes: 17,
      choice: { dilemmaId: 'n4-discretion', cases: [0, 1], secondRound: false },
      perTable: true,
    },
    { kind: 'dilemma', minutes: 17, choice: { dilemmaId: 'n6-courage', secondRound: false }, perTable: true },
    { kind: 'talk', minutes: 9, title: 'harvest', question: 'harvestQuestion' },
  ],
}

/** Half a day: every kind of step there is. */
const wholeCompass: RunningOrder = {
  orderId: 'whole-compass',
  lines: [
    { kind: 'weather', minutes: 8 },
    { kind: 'lookback', minutes: 10, when: 'promises' },
    { kind: 'info', minutes: 7 },
    { kind: 'compass', minutes: 20 },
    { kind: 'sense', minutes: 10 },
    { kind: 'dilemma', minutes: 25, choice: { dilemmaId: 'n7-compromise' } },
    { kind: 'break', minutes: 15 },
    { kind: 'notes', minutes: 25, choice: { needle: 4 }, perTable: true },
    { kind: 'talk', minutes: 25, choice: { needle: 4 }, perTable: true },
    { kind: 'routes', minutes: 15 },
    { kind: 'commitments', minutes: 15 },
    { kind: 'reaction', minutes: 7 },
    { kind: 'checkout', minutes: 8 },
  ],
}

/** An hour, some weeks later: what came of what was agreed, where the needles stand now, how to go on. */
const followUp: RunningOrder = {
  orderId: 'follow-up',
  lines: [
    { kind: 'weather', minutes: 5 },
    { kind: 'lookback', minutes: 15, when: 'promises' },
    { kind: 'talk', minutes: 15, title: 'looking', question: 'lookingQuestion', when: 'no-promises' },
    { kind: 'compass', minutes: 15 },
    { kind: 'talk', minutes: 10, title: 'harvest', question: 'harvestQuestion' },
    { kind: 'commitments', minutes: 10 },
    { kind: 'checkout', minutes: 5 },
  ],
}

/** Twenty minutes: a first look, with something to talk about. */
const gettingAcquainted: RunningOrder = {
  orderId: 'getting-acquainted',
  lines: [
    { kind: 'weather', minutes: 5 },
    { kind: 'compass', minutes: 7, choice: { needles: [1, 6, 10] } },
    { kind: 'talk', minutes: 8, title: 'harvest', question: 'harvestQuestion' },
  ],
}

export const runningOrders: readonly RunningOrder[] = [
  kompasgesprek,
  oneNeedle,
  dilemmaCarousel,
  wholeCompass,
  followUp,
  gettingAcquainted,
]

export function runningOrder(orderId: string): RunningOrder | undefined {
  return runningOrders.find((order) => order.orderId === orderId)
}
