import { describe, expect, it } from 'vitest'
import { given, lead } from '../testing/given'
import { at, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { compassPlan, routesPlan } from '../testing/plans'
import type { WorkshopEvent } from '../workshop/event'
import { consoleView } from '../workshop/view-console'
import { isJump } from './jumping'
import { kits } from './registry'

const plans = { compass: compassPlan, routes: routesPlan, again: routesPlan }
const opened = [...prepared({}, plans), lobbyOpened, ...joined('ada')]

function jumps(...events: readonly WorkshopEvent[]): boolean {
  const state = given([...opened, ...events]).state()
  const { plans: lines } = consoleView(kits, state, { here: new Set(), screens: 0 })
  return isJump(Object.values(lines).flatMap((line) => line ?? []))
}

describe('no jumping to solutions', () => {
  it('[Ro6] is a jump to choose roads before anything was talked about', () => {
    expect(jumps(reached('routes', 'open'))).toBe(true)
    expect(jumps(reached('compass', 'revealed'), reached('routes', 'open', 'main', at(9)))).toBe(true)
  })

  it('[Ro6] is none after a talk, or once something was written down', () => {
    expect(jumps(reached('compass', 'talk'), reached('routes', 'open', 'main', at(9)))).toBe(false)
    const events = given([...opened, reached('compass', 'revealed')])
      .when(lead, { type: 'AddHarvest', stepId: 'compass', kind: 'insight', text: 'Dit', about: null })
      .events()
    expect(jumps(reached('compass', 'revealed'), ...events, reached('routes', 'open'))).toBe(false)
  })

  it('[Ro6] stays one after a talk about roads alone', () => {
    expect(jumps(reached('routes', 'talk'), reached('again', 'open', 'main', at(9)))).toBe(true)
  })
})
