import { describe, expect, it } from 'vitest'
import type { PlanContext } from '../../workshop/planning'
import { notesConfigSchema } from './config'
import { notesChoices, planNotes } from './plan'

const pole = (name: string) => ({ name, gives: '', costs: '', jester: [] })
const needle = {
  number: 8,
  dimension: 4,
  name: 'Neem ruimte',
  about: '',
  low: '',
  high: '',
  prompts: [],
}
const context: PlanContext = {
  compass: {
    dimensionNames: ['', '', '', '', ''],
    needles: [needle],
    routes: [],
    dilemmas: [
      {
        dilemmaId: 'close',
        subject: { type: 'needle', number: 8, dimension: 4 },
        title: 'Hoe dicht bij?',
        poles: { a: pole('Dicht bij de politiek'), b: pole(`Op afstand ${'en nog verder '.repeat(6)}`) },
        cases: [],
        followUps: [],
      },
    ],
  },
  say: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
}

const columnsOf = (choice: unknown) =>
  planNotes(context, choice)?.config.columns.map(({ columnId }) => columnId)

describe('how a notes step begins', () => {
  it('[N12] has the columns of a preset', () => {
    expect(columnsOf(undefined)).toEqual(['experience', 'obstacle', 'chance'])
    expect(columnsOf({ preset: 'polarity' })).toEqual(['upsideA', 'overuseA', 'upsideB', 'overuseB'])
    expect(columnsOf({ preset: 'known', needle: 8 })).toEqual(['known', 'unknown'])
    expect(columnsOf({ preset: 'signals' })).toEqual(['signal', 'response'])
    expect(columnsOf({ preset: 'free' })).toEqual(['free'])
    expect(columnsOf({ preset: 'stars' })).toBeUndefined()
  })

  it('[N12] draws the polarity map of a dilemma with both its poles, in names that fit', () => {
    const step = planNotes(context, { preset: 'polarity', dilemmaId: 'close' })
    expect(step?.config.question).toBe('Hoe dicht bij?')
    expect(step?.config.subject).toEqual({ type: 'needle', number: 8, dimension: 4 })
    expect(step?.config.columns[0]?.name).toContain('Dicht bij de politiek')
    expect(notesConfigSchema.safeParse(step?.config).success).toBe(true)
    expect(planNotes(context, { preset: 'polarity', dilemmaId: 'nowhere' })).toBeUndefined()
  })

  it('[N12] offers every preset, every needle and every dilemma, and can make each of them', () => {
    const offered = notesChoices(context)
    expect(offered).toHaveLength(5 + 1 + 1)
    for (const { choice } of offered) expect(planNotes(context, choice)).toBeDefined()
  })
})
