import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dilemmaConfig, dilemmaPlan } from '@/lib/domain/testing/plans'
import type { DilemmaScreenView } from '@/lib/domain/steps/dilemma/view'
import type { Mode } from '@/lib/domain/workshop/mode'
import type { ScreenView } from '@/lib/domain/workshop/view'
import type { LiveClient } from '@/lib/live/client'
import type { Person, Stage } from './testing/stage'
import { inStepCommand, live, seen, setStage } from './testing/stage'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
let stage: Stage

beforeAll(async () => {
  server = await startTestServer()
})
afterEach(() => stage.close())
afterAll(() => server.stop())

const plans = { dilemma: { ...dilemmaPlan, config: { ...dilemmaConfig, openFloor: true } } }

function floorOf(view: ScreenView) {
  const content = view.step?.content as unknown as DilemmaScreenView | undefined
  return content?.rounds.find(({ round }) => round === 'first')?.floor
}

async function talkWith(people: number, mode: Mode): Promise<readonly Person[]> {
  stage = await setStage(() => server, { about: { mode }, plans })
  const persons: Person[] = []
  for (let index = 0; index < people; index++) persons.push(await stage.join(`Mens ${index}`))
  await stage.goTo('dilemma', 'talk', 'first')
  return persons
}

async function move(person: Person, position: number): Promise<void> {
  const phone = await live(stage.phone(person))
  const input = { type: 'MovePoint', round: 'first', position }
  expect(await phone.send(inStepCommand('dilemma', input))).toMatchObject({
    ok: true,
    own: { own: { first: { floor: { position } } } },
  })
}

/** Every number of points that the screen has shown. */
function follow(screen: LiveClient<ScreenView>): number[] {
  const counts: number[] = []
  screen.subscribe(() => {
    const { view } = screen.state()
    const people = view && floorOf(view)?.people
    if (people !== undefined && people !== counts.at(-1)) counts.push(people)
  })
  return counts
}

describe('the open floor, over the line', () => {
  it('[Di9] moves at once where contributions are known', async () => {
    const people = await talkWith(5, 'facilitator-only')
    const screen = await live(await stage.screen())
    for (const [index, person] of people.entries()) await move(person, index)
    const { points } = await seen(screen, (view) => floorOf(view)?.points && floorOf(view)!)
    expect(points?.map(({ position }) => position).toSorted()).toEqual([0, 1, 2, 3, 4])
    const seats = Object.values(stage.lead.state().view?.people ?? {}).map((person) => person?.seat)
    expect(points?.map(({ number }) => number)).not.toEqual(seats)
    await move(people[0]!, 10)
    await seen(screen, (view) => floorOf(view)?.points?.some(({ position }) => position === 10))
  })

  it('[Di10] shows points together in the anonymous mode, and leaves no track when the step is sealed', async () => {
    const people = await talkWith(6, 'anonymous')
    const screen = await live(await stage.screen())
    const counts = follow(screen)
    for (const person of people) await move(person, 3)
    await seen(screen, (view) => floorOf(view)?.people === 6)
    expect(counts.filter((count) => count > 0)).toEqual([6])

    await stage.must({ type: 'CloseWorkshop' })
    await seen(stage.lead, ({ plans }) => plans['dilemma']?.status === 'sealed')
    const where = { workshopId: stage.workshopId }
    const events = await server.temporary.database.prisma.workshopEvent.findMany({ where })
    expect(JSON.stringify(events)).toContain('floors')
    expect(JSON.stringify(events)).not.toContain('PointMoved')
  })
})
