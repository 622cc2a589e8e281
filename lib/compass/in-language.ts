import type { Language } from '@/lib/domain/language'
import type { CompassTexts, PoleTexts } from '@/lib/domain/workshop/planning'
import { needleOf, routeOf } from './compass'
import type { Edition } from './edition'
import type { Compass, Dilemma, Pole } from './schema'

type DilemmaTexts = CompassTexts['dilemmas'][number]

function subjectOf(compass: Compass, about: Dilemma['about']): DilemmaTexts['subject'] | undefined {
  if ('needle' in about) {
    const needle = needleOf(compass, about.needle)
    return needle && { type: 'needle', number: needle.number, dimension: needle.dimension }
  }
  const route = routeOf(compass, about.route)
  return route && { type: 'route', letter: route.letter, dimension: route.dimension }
}

/** The built-in compass, or an own edition. */
export type AnyCompass = Compass & { readonly noteSets?: Edition['noteSets'] }

/** The compass as one language tells it. */
export function inLanguage(compass: AnyCompass, language: Language): CompassTexts {
  const pole = ({ name, gives, costs, jester }: Pole): PoleTexts => ({
    name: name[language],
    gives: gives[language],
    costs: costs[language],
    jester: jester.map((text) => text[language]),
  })
  return {
    dimensionNames: compass.dimensions.map((dimension) => dimension.name[language]),
    needles: compass.needles.map(({ number, dimension, name, about, low, high, prompts }) => ({
      number,
      dimension,
      name: name[language],
      about: about[language],
      low: low[language],
      high: high[language],
      prompts: prompts.map((text) => text[language]),
    })),
    routes: compass.routes.map(({ letter, dimension, name, about, firstStep, surface }) => ({
      letter,
      dimension,
      name: name[language],
      about: about[language],
      firstStep: firstStep[language],
      surface,
    })),
    dilemmas: compass.dilemmas.flatMap(({ dilemmaId, about, title, poles, cases, followUps }) => {
      const subject = subjectOf(compass, about)
      if (!subject) return []
      return {
        dilemmaId,
        subject,
        title: title[language],
        poles: { a: pole(poles.a), b: pole(poles.b) },
        cases: cases.map(({ label, text }) => ({ label: label[language], text: text[language] })),
        followUps: followUps.map((text) => text[language]),
      }
    }),
    noteSets: (compass.noteSets ?? []).map(({ setId, name, columns }) => ({
      setId,
      name: name[language],
      columns: columns.map((column) => ({ name: column.name[language], hint: column.hint[language] })),
    })),
  }
}
