import { describe, expect, it } from 'vitest'
import { infoPlan } from '@/lib/domain/testing/plans'
import { textLimits } from '@/lib/domain/text-limits'
import { stepPlanSchema } from '@/lib/domain/workshop/plan'
import { titledAgain } from './again'

const titled = (title: string, titles: readonly string[], language: 'nl' | 'en' = 'nl') =>
  titledAgain({ ...infoPlan, title }, titles, language).title

describe('a step once more', () => {
  it('[O7] says in its title which round it is, in the language of the workshop', () => {
    expect(titled('Ons kompas', ['Ons kompas'])).toBe('Ons kompas (ronde 2)')
    expect(titled('Our compass', ['Our compass'], 'en')).toBe('Our compass (round 2)')
  })

  it('[O7] counts on, also from a round that is a repeat itself', () => {
    const titles = ['Ons kompas', 'Ons kompas (ronde 2)']
    expect(titled('Ons kompas', titles)).toBe('Ons kompas (ronde 3)')
    expect(titled('Ons kompas (ronde 2)', titles)).toBe('Ons kompas (ronde 3)')
  })

  it('[O7] keeps everything else as it is, and a title that fits', () => {
    const long = 'é'.repeat(textLimits.title)
    const again = titledAgain({ ...infoPlan, title: long }, [long], 'nl')
    expect({ ...again, title: '' }).toEqual({ ...infoPlan, title: '' })
    expect(stepPlanSchema.safeParse(again).success).toBe(true)
  })
})
