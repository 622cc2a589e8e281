import { dilemmas } from './dilemmas'
import { dimensions } from './dimensions'
import { needles } from './needles'
import { routes } from './routes'
import type { Compass, Dilemma, Needle, Route, RouteLetter } from './schema'

export const builtInCompass: Compass = { dimensions, needles, routes, dilemmas }

export const needleOf = (compass: Compass, number: number): Needle | undefined =>
  compass.needles.find((needle) => needle.number === number)

export const routeOf = (compass: Compass, letter: RouteLetter): Route | undefined =>
  compass.routes.find((route) => route.letter === letter)

export const dilemmaOf = (compass: Compass, dilemmaId: string): Dilemma | undefined =>
  compass.dilemmas.find((dilemma) => dilemma.dilemmaId === dilemmaId)

/** In the order of the compass; empty when there is no dilemma about it. */
export const dilemmasAbout = (compass: Compass, subject: Dilemma['about']): readonly Dilemma[] =>
  compass.dilemmas.filter(({ about }) =>
    'needle' in subject
      ? 'needle' in about && about.needle === subject.needle
      : 'route' in about && about.route === subject.route,
  )
