import type { Language } from '@/lib/domain/language'
import type { CompassNames, Report } from '@/lib/domain/workshop/report-schema'
import { builtInCompass } from './compass'
import type { AnyCompass } from './in-language'
import { inLanguage } from './in-language'

export function namesIn(compass: AnyCompass, language: Language): CompassNames {
  const { dimensionNames, needles, routes } = inLanguage(compass, language)
  return {
    dimensionNames,
    needles: needles.map(({ number, dimension, name }) => ({ number, dimension, name })),
    routes: routes.map(({ letter, name }) => ({ letter, name })),
  }
}

/** The names the conversation was held with, also when its edition says something else today. */
export function namesOfReport({ compass, about }: Report): CompassNames {
  return compass?.names ?? namesIn(builtInCompass, about.language)
}
