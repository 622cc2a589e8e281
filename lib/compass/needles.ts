import { complexGovernmentNeedles } from './needles/complex-government'
import { demandingSocietyNeedles } from './needles/demanding-society'
import { personalNeedles } from './needles/personal'
import { politicalAdministrativeNeedles } from './needles/political-administrative'
import { turbulentTimesNeedles } from './needles/turbulent-times'
import type { Needle } from './schema'

export const needles: readonly Needle[] = [
  ...turbulentTimesNeedles,
  ...demandingSocietyNeedles,
  ...complexGovernmentNeedles,
  ...politicalAdministrativeNeedles,
  ...personalNeedles,
]
