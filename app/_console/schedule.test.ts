import { describe, expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { given } from '@/lib/domain/testing/given'
import { at, finished, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import { infoPlan } from '@/lib/domain/testing/plans'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import { consoleView } from '@/lib/domain/workshop/view-console'
import { scheduleOf } from './schedule'

const step = (title: string, minutes: number) => ({ ...infoPlan, title, minutes })
const plans = { a: step('Eerste', 10), b: step('Tweede', 20), c: step('Derde', 30) }
const open = (stepId: string, minute: number) => reached(stepId, 'revealed', 'main', at(minute))

function scheduleAt(minute: number, ...past: readonly WorkshopEvent[]) {
  const state = given(prepared({}, plans), lobbyOpened, past).state()
  return scheduleOf(consoleView(kits, state, { here: new Set(), screens: 0 }), Date.parse(at(minute)))
}

describe('planned minutes against the clock', () => {
  it('[O8] begin with the first step', () => {
    expect(scheduleAt(0)).toBeUndefined()
    expect(scheduleAt(0, open('a', 0))).toMatchObject({ behind: 0, left: 60 })
    expect(scheduleAt(4, open('a', 0))).toMatchObject({ behind: 0, left: 56 })
  })

  it('[O8] are behind as soon as a step takes longer, and stay so in the next', () => {
    expect(scheduleAt(12, open('a', 0))).toMatchObject({ behind: 2, left: 50 })
    expect(scheduleAt(13, open('a', 0), finished('a', at(12)), open('b', 12))).toMatchObject({
      behind: 2,
      left: 49,
    })
  })

  it('[O8] are ahead when a step took less, or was passed over', () => {
    expect(scheduleAt(7, open('a', 0), finished('a', at(7)), open('b', 7))).toMatchObject({
      behind: -3,
      left: 50,
    })
    expect(scheduleAt(10, open('a', 0), finished('a', at(10)), open('c', 10))).toMatchObject({
      behind: -20,
      left: 30,
    })
  })

  it('[O8] count a step once when it is looked at again, or was held out of turn', () => {
    const back = [open('a', 0), finished('a', at(10)), open('b', 10), open('a', 15)]
    expect(scheduleAt(18, ...back)).toMatchObject({ behind: -12, left: 30 })
    const outOfTurn = [open('c', 0), finished('c', at(30)), open('a', 30)]
    expect(scheduleAt(35, ...outOfTurn)).toMatchObject({ behind: 0, left: 25 })
  })
})
