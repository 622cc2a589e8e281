import type { Measures } from './one-room'

/** Medians of one subject, by how many people and workload. */
export type Medians = Readonly<Record<string, Readonly<Record<string, Measures>>>>

export interface Goal {
  readonly goal: string
  readonly people: number
  readonly ratio: number
  readonly atMost: number
}

interface Sought {
  readonly goal: string
  readonly workload: 'w1' | 'w2' | 'w3'
  readonly measure: string
  readonly against: string
  readonly people: number
  readonly atMost: number
}

const r3 = 'R3 Socket.IO, every 100 ms'
const r4 = 'R4 Socket.IO, self-clocking'
const r5 = 'R5 as R4, stored first'

/** What `docs/performance.md` says is to be reached, as ratios within one run. */
const sought: readonly Sought[] = [
  {
    goal: 'W1 last joined against R3',
    workload: 'w1',
    measure: 'last joined',
    against: r3,
    people: 200,
    atMost: 1.5,
  },
  {
    goal: 'W1 last joined against R3',
    workload: 'w1',
    measure: 'last joined',
    against: r3,
    people: 1000,
    atMost: 1.5,
  },
  {
    goal: 'memory per person against R3',
    workload: 'w1',
    measure: 'memory per person (kB)',
    against: r3,
    people: 1000,
    atMost: 1.3,
  },
  {
    goal: 'W2 ack p99 against R5',
    workload: 'w2',
    measure: 'ack p99',
    against: r5,
    people: 1000,
    atMost: 1.5,
  },
  {
    goal: 'W2 all agree against R4',
    workload: 'w2',
    measure: 'all agree',
    against: r4,
    people: 200,
    atMost: 1.2,
  },
  {
    goal: 'W2 all agree against R3',
    workload: 'w2',
    measure: 'all agree',
    against: r3,
    people: 1000,
    atMost: 1.5,
  },
  {
    goal: 'W3 visible p95 against R3',
    workload: 'w3',
    measure: 'visible p95',
    against: r3,
    people: 200,
    atMost: 0.2,
  },
  {
    goal: 'W3 server CPU against R3',
    workload: 'w3',
    measure: 'server CPU (s)',
    against: r3,
    people: 1000,
    atMost: 1.5,
  },
  {
    goal: 'W3 bytes per phone against R3',
    workload: 'w3',
    measure: 'bytes per phone',
    against: r3,
    people: 1000,
    atMost: 0.15,
  },
]

/** Every goal for which this run has both figures. */
export function goalsOf(medians: Medians, subject: string): readonly Goal[] {
  const at = (name: string, { people, workload, measure }: Sought) =>
    medians[name]?.[`${people} ${workload}`]?.[measure]
  return sought.flatMap((each) => {
    const [ours, theirs] = [at(subject, each), at(each.against, each)]
    if (ours === undefined || theirs === undefined) return []
    return [{ goal: each.goal, people: each.people, ratio: ours / theirs, atMost: each.atMost }]
  })
}
