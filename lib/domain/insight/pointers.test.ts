import { describe, expect, it } from 'vitest'
import { histogramOf } from './histogram'
import {
  agreedPointer,
  gapPointer,
  silencePointer,
  splitPointer,
  stillPointer,
  untouchedPointer,
  voicesPointer,
} from './pointers'

const group = (...places: readonly number[]) => histogramOf(places)
const needle = { number: 4, name: 'Zie de mens' }

describe('the conversation pointer', () => {
  it('[G1] speaks of a split when each end holds three in ten', () => {
    expect(splitPointer(group(1, 2, 2, 5, 5, 5, 8, 9, 9, 9), 5)).toEqual([
      { rule: 'split', values: { a: 3, b: 4, answers: 10 } },
    ])
    expect(splitPointer(group(1, 2, 5, 5, 5, 5, 8, 9, 9, 9), 5)).toEqual([])
    expect(splitPointer(group(5, 5, 5, 5, 5, 5), 5)).toEqual([])
  })

  it('[G1] does not speak of a split among too few people', () => {
    expect(splitPointer(group(0, 0, 10, 10), 5)).toEqual([])
    expect(splitPointer(group(0, 0, 0, 10, 10, 10), 8)).toEqual([])
  })

  it('[G2] speaks of fast agreement when eight in ten stand on one side', () => {
    expect(agreedPointer(group(8, 8, 9, 9, 7, 7, 10, 10, 5, 2), 5)).toEqual([
      { rule: 'agreed-fast', values: { count: 8, answers: 10 } },
    ])
    expect(agreedPointer(group(8, 8, 9, 9, 7, 7, 10, 5, 5, 2), 5)).toEqual([])
    expect(agreedPointer(group(5, 5, 5, 5, 5), 5)).toEqual([])
    expect(agreedPointer(group(9, 9, 9, 9), 5)).toEqual([])
    expect(agreedPointer(group(9, 9, 9, 9, 9, 2), 5)).toEqual([])
  })

  it('[G3] passes on a silent middle, and nothing when there is none', () => {
    expect(silencePointer(6)).toEqual([{ rule: 'silent-middle', values: { count: 6 } }])
    expect(silencePointer(undefined)).toEqual([])
  })

  it('[G4] speaks of a gap from three places between the medians, either way', () => {
    const five = (place: number) => group(place - 1, place, place, place, place + 1)
    const gap = [{ rule: 'large-gap', values: { number: 4, name: 'Zie de mens', gap: 3 } }]
    expect(gapPointer(needle, five(4), five(7), 5)).toEqual(gap)
    expect(gapPointer(needle, five(7), five(4), 5)).toEqual(gap)
    expect(gapPointer(needle, five(4), five(6), 5)).toEqual([])
    expect(gapPointer(needle, group(0, 0), group(9, 9), 5)).toEqual([])
    expect(gapPointer(needle, group(), group(), 5)).toEqual([])
    expect(gapPointer(needle, group(4, 4, 4, 4, 4), five(9), 5)).toEqual([])
    expect(gapPointer(needle, five(4), group(9, 9, 9, 9, 2), 5)).toEqual([])
  })

  it('[G5] says that few moved only where that may be told', () => {
    expect(stillPointer({ told: 'few-moved' })).toEqual([{ rule: 'nobody-moved', values: {} }])
    expect(stillPointer({ told: 'nothing' })).toEqual([])
    expect(stillPointer({ told: 'counts', toA: 5, stayed: 9, toB: 5 })).toEqual([])
  })

  it('[G6] speaks of few voices after six turns to a quarter of the people', () => {
    expect(voicesPointer([4, 2], 12)).toEqual([
      { rule: 'few-voices', values: { spoke: 2, people: 12, turns: 6 } },
    ])
    expect(voicesPointer([3, 2], 12)).toEqual([])
    expect(voicesPointer([2, 2, 1, 1], 12)).toEqual([])
  })

  it('[G7] names needles that were placed and that nothing talks about, once there was a talk', () => {
    expect(untouchedPointer([1, 2, 3], [2])).toEqual([
      { rule: 'untouched-needle', values: { count: 2, numbers: '1, 3' } },
    ])
    expect(untouchedPointer([1, 2, 3], [])).toEqual([])
    expect(untouchedPointer([1, 2], [1, 2, 3])).toEqual([])
  })
})
