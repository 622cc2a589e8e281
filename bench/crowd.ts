// A process full of people: forked by the bench, so that clients never share a thread with the server or each other's
// half. Does what it is told and sends back what was measured.
import type { Order, Told } from './crowd-orders'
import type { Acked, BenchPerson, Place } from './person'
import { now } from './person'
import { createLivePerson, createProductPerson } from './product-person'
import { createReferencePerson } from './reference-person'

const people: {
  place: Place
  person: BenchPerson
  sawAt: number[]
  counts: [at: number, count: number][]
}[] = []
const stepOf = new Map<number, string>()
const patienceMs = 120_000

function createBenchPerson(place: Place): BenchPerson {
  if (place.subject === 'live') return createLivePerson(place)
  return place.subject === 'product' ? createProductPerson(place) : createReferencePerson(place)
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ms)))

/** Resolves with when it became true for each person. */
async function untilAll(isSo: (person: BenchPerson) => boolean): Promise<number[]> {
  const from = now()
  return Promise.all(
    people.map(async ({ person }) => {
      while (!isSo(person)) {
        if (now() - from > patienceMs) throw new Error('somebody never saw it')
        await pause(1)
      }
      return now()
    }),
  )
}

/** The words of a note say when it was posted, so that whoever sees it knows how old it is. */
function noteText(): string {
  return `${now().toFixed(3)} ${'Wie beslist er eigenlijk over een brief die langs zes bureaus gaat? '.repeat(2)}`.slice(
    0,
    120,
  )
}

function listen(): void {
  for (const each of people) {
    each.sawAt.length = 0
    each.counts.length = 0
    each.person.onChange((newTexts) => {
      const at = now()
      for (const text of newTexts) each.sawAt.push(at - Number(text.split(' ')[0]))
      each.counts.push([at, each.person.noteCount()])
    })
  }
}

async function over(withinMs: number, act: (index: number) => Promise<Acked>): Promise<Acked[]> {
  return Promise.all(
    people.map(async (_, index) => {
      await pause(Math.random() * withinMs)
      return act(index)
    }),
  )
}

async function join(atOnce: number): Promise<number[]> {
  const from = now()
  const joined: number[] = []
  for (let index = 0; index < people.length; index += atOnce)
    joined.push(
      ...(await Promise.all(
        people.slice(index, index + atOnce).map(async ({ person }) => person.join().then(() => now() - from)),
      )),
    )
  return joined
}

async function carryOut(order: Order): Promise<unknown> {
  switch (order.do) {
    case 'place':
      for (const place of order.places)
        people.push({ place, person: createBenchPerson(place), sawAt: [], counts: [] })
      return undefined
    case 'join':
      return join(order.atOnce ?? people.length)
    case 'about':
      order.stepIds.forEach((stepId, index) => stepOf.set(index, stepId))
      return undefined
    case 'vote':
      return over(order.withinMs, (index) => {
        const { place, person } = people[index] as (typeof people)[number]
        return person.vote(stepOf.get(index) ?? order.stepId, Number(place.id) % 11)
      })
    case 'note': {
      listen()
      const posted: [at: number, seq: number][] = []
      const acked = await over(order.withinMs, async (index) => {
        const at = now()
        const ack = await (people[index] as (typeof people)[number]).person.note(order.stepId, noteText())
        posted.push([at, ack.seq])
        return ack
      })
      return { acked, posted }
    }
    case 'watch':
      listen()
      return undefined
    case 'until':
      return untilAll((person) => {
        if (order.what === 'live') return person.isLive()
        return (order.what === 'answered' ? person.answered() : person.noteCount()) === order.count
      })
    case 'traffic':
      return people.map(({ person }) => [person.bytes(), person.messages()])
    case 'seen':
      return people.map(({ sawAt, counts }) => ({ sawAt, counts }))
    case 'leave':
      for (const { person } of people) person.leave()
      people.length = 0
      return undefined
  }
}

process.on('message', ({ number, order }: { number: number; order: Order }) => {
  carryOut(order).then(
    (result) => process.send?.({ number, result } satisfies Told),
    (error: unknown) => process.send?.({ number, error: String(error) } satisfies Told),
  )
})
process.on('disconnect', () => process.exit(0))
