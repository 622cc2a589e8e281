import { describe, expect, it } from 'vitest'
import type { Moment } from './moment'
import { isRevealed, momentsOfRounds, nextMoment } from './moment'

const said = (moments: readonly Moment[]) => moments.map(({ round, phase }) => `${round} ${phase}`)
const two = momentsOfRounds(['first', 'second'])

describe('the moments of a step', () => {
  it('[F1] take each round from open to talk, and end with one harvest', () => {
    expect(said(two)).toEqual([
      'first open',
      'first closed',
      'first revealed',
      'first talk',
      'second open',
      'second closed',
      'second revealed',
      'second talk',
      'second harvest',
    ])
    expect(momentsOfRounds([])).toEqual([])
  })

  it('[F1] follow one another', () => {
    const walked: Moment[] = []
    for (let now = two[0]; now; now = nextMoment(two, now)) walked.push(now)
    expect(walked).toEqual(two)
    expect(nextMoment(two, { round: 'other', phase: 'open' })).toBeUndefined()
  })

  it('[S1] show a round from its own reveal on, not from that of another round', () => {
    const shown = (round: string) => said(two.filter((moment) => isRevealed(two, moment, round)))
    expect(shown('first')).toEqual(said(two.slice(2)))
    expect(shown('second')).toEqual(said(two.slice(6)))
    expect(shown('third')).toEqual([])
    expect(isRevealed(two, { round: 'first', phase: 'harvest' }, 'first')).toBe(false)
  })
})
