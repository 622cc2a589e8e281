import { builtInCompass } from './compass'
import type { Edition } from './edition'
import { editionSchema } from './edition'

/** The id under which a workshop says that it was held with the compass of the product. */
export const builtInEditionId = 'built-in'
/** Goes up when a text of the built-in compass changes. */
export const builtInVersion = 1

const name = { nl: 'Het kompas van Kompasgesprek', en: 'The compass of Kompasgesprek' }

/** The built-in compass as an own edition begins with it. */
export const builtInEdition: Edition = editionSchema.parse({ ...builtInCompass, name, noteSets: [] })
