import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdWorkshop } from '@/lib/bots/auto'
import { createOperatorClient } from '@/lib/bots/operator'
import { journeyOf } from '@/lib/domain/journey/journey'
import type { Stop } from '@/lib/domain/journey/stops'
import type { CommitmentsResult } from '@/lib/domain/steps/commitments/view'
import type { CompassResult } from '@/lib/domain/steps/compass/view'
import type { DilemmaResult } from '@/lib/domain/steps/dilemma/view'
import { kits } from '@/lib/domain/steps/registry'
import { reportOf } from '@/lib/domain/workshop/report'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

let server: TestServer
const stops: Stop[] = []

async function held(): Promise<Stop> {
  const { url, operatorToken, application } = server
  const { workshopId } = await holdWorkshop({
    ...{ url, operatorToken, kits, people: 7, order: 'one-needle', mode: 'named', slownessMs: 10 },
    operator: createOperatorClient(url, operatorToken),
  })
  const state = await application.runtime.live.state(workshopId)
  if (!state) throw new Error('the conversation is not there')
  return { workshopId, report: reportOf(kits, state) }
}

beforeAll(async () => {
  server = await startTestServer()
  for (let index = 0; index < 3; index++) stops.push(await held())
}, 180_000)
afterAll(() => server.stop())

/** What the report of a conversation has of its step of this kind. */
function told<Result>(kind: string): readonly Result[] {
  return stops.map(({ report }) => {
    const step = report.steps.find((each) => each.kind === kind)
    return step?.result as unknown as Result
  })
}

describe('the journey over three conversations of simulated people', () => {
  it('[Jo1] has the figures of the three reports on the compass', () => {
    const { shared, alone } = journeyOf(kits, stops).needles
    const reported = told<CompassResult>('compass')
    expect(alone).toEqual([])
    expect(shared.map(({ needle }) => needle.number)).toEqual(
      reported[0]?.needles.map(({ number }) => number),
    )
    for (const { needle, places } of shared)
      expect(places.map(({ answers, figures }) => ({ answers, figures }))).toEqual(
        reported.map(({ needles }) => {
          const found = needles.find(({ number }) => number === needle.number)
          return { answers: found?.answers, figures: found?.figures }
        }),
      )
    expect(shared.flatMap(({ places }) => places).some(({ figures }) => figures !== undefined)).toBe(true)
  })

  it('[Jo1] has the points of the three reports on the dilemma', () => {
    const { dilemmas } = journeyOf(kits, stops)
    expect(dilemmas).toHaveLength(1)
    const points = dilemmas[0]?.places.map(({ rounds }) => rounds.map((round) => round.points))
    expect(points).toEqual(
      told<DilemmaResult>('dilemma').map(({ rounds }) => rounds.map((round) => round.points)),
    )
    expect(points?.flat().every((each) => each !== undefined)).toBe(true)
  })

  it('[Jo4] has every promise to the group of the three reports, and no other', () => {
    const promised = told<CommitmentsResult>('commitments').flatMap(({ commitments }) =>
      commitments.filter(({ scope }) => scope === 'group').map(({ what }) => what),
    )
    expect(promised.length).toBeGreaterThan(0)
    const { promises } = journeyOf(kits, stops)
    expect(promises.map(({ promise }) => promise.what).toSorted()).toEqual(promised.toSorted())
  })
})
