import { describe, expect, it } from 'vitest'
import { histogramOf } from './histogram'
import {
  agreedPointer,
  behindPointer,
  gapPointer,
  pointerKey,
  pointersInView,
  silencePointer,
  splitPointer,
  stillPointer,
  tableApartPointer,
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

  it('[G9] speaks of a table that stands three places from the others, while these stand together', () => {
    const at = (table: number, ...places: readonly number[]) => ({ table, places: group(...places) })
    const together = [at(1, 2, 3, 3), at(2, 4, 4, 5), at(3, 3, 3, 3)]
    expect(tableApartPointer([...together, at(4, 7, 8, 8)])).toEqual([
      { rule: 'table-apart', values: { table: 4, tables: 4 } },
    ])
    expect(tableApartPointer([...together, at(4, 0, 0, 0)])).toEqual([
      { rule: 'table-apart', values: { table: 4, tables: 4 } },
    ])
    expect(tableApartPointer([...together, at(4, 6, 6, 6)])).toEqual([])
  })

  it('[G9] keeps still of two tables, of tables all over the scale, and of one that gave nothing', () => {
    const at = (table: number, place: number) => ({ table, places: group(place, place, place) })
    expect(tableApartPointer([at(1, 1), at(2, 9)])).toEqual([])
    expect(tableApartPointer([at(1, 0), at(2, 3), at(3, 6), at(4, 10)])).toEqual([])
    expect(tableApartPointer([at(1, 2), at(2, 3), { table: 3, places: group() }])).toEqual([])
    expect(tableApartPointer([])).toEqual([])
  })

  it('[G10] says from five minutes and a tenth of the plan on that it runs late', () => {
    expect(behindPointer(5, 40, 30)).toEqual([{ rule: 'behind', values: { minutes: 5, left: 30 } }])
    expect(behindPointer(4, 20, 30)).toEqual([])
    expect(behindPointer(6, 90, 30)).toEqual([])
    expect(behindPointer(-7, 40, 30)).toEqual([])
  })

  it('[G10] does not say it when nothing is left to leave out', () => {
    expect(behindPointer(20, 60, 0)).toEqual([])
  })

  it('[G11] puts at most three in front of who leads, and what was put away not again', () => {
    const five = [
      ...splitPointer(group(1, 2, 2, 5, 5, 5, 8, 9, 9, 9), 5),
      ...silencePointer(6),
      ...gapPointer(needle, group(0, 1, 1, 1, 2), group(7, 7, 7, 8, 8), 5),
      ...stillPointer({ told: 'few-moved' }),
      ...behindPointer(9, 40, 30),
    ]
    expect(pointersInView(five, []).map(({ rule }) => rule)).toEqual(['split', 'silent-middle', 'large-gap'])
    const put = [...splitPointer(group(0, 0, 0, 0, 10, 10, 10, 10), 5), ...silencePointer(7)].map(pointerKey)
    expect(pointersInView(five, put).map(({ rule }) => rule)).toEqual(['large-gap', 'nobody-moved', 'behind'])
    expect(pointersInView([], put)).toEqual([])
  })
})
