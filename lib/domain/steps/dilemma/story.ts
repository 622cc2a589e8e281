import { resultStory } from '../../workshop/story'
import { firstRound, secondRound } from './course'
import type { DilemmaResult } from './view'

/** Other cases and glasses are places of somebody else: they do not show how the group moves over time. */
const own = [
  { round: firstRound, when: 'first' },
  { round: secondRound, when: 'second' },
] as const

export const dilemmaStory = resultStory<DilemmaResult>({
  linesBy: { reasonId: 'text' },
  subject: ({ subject }) => subject,
  traces: ({ title, subject, poles, rounds }) => [
    {
      type: 'dilemma' as const,
      title,
      dimension: subject.dimension,
      poles: { a: poles.a.name, b: poles.b.name },
      rounds: own.flatMap(({ round, when }) => {
        const held = rounds.find((each) => each.round === round)
        if (!held) return []
        const { answers, points } = held
        return { when, answers, ...(points === undefined ? {} : { points }) }
      }),
    },
  ],
})
