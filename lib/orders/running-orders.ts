/** One line of a ready-made running order: which kit, about what, for how long. */
export interface OrderLine {
  readonly kind: string
  readonly minutes: number
  readonly choice?: unknown
  /** Keys of the title and the question in the texts of the order, where the kit's own do not fit. */
  readonly title?: string
  readonly question?: string
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

export const runningOrders: readonly RunningOrder[] = [kompasgesprek]

export function runningOrder(orderId: string): RunningOrder | undefined {
  return runningOrders.find((order) => order.orderId === orderId)
}
