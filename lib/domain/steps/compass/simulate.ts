import type { SimulationContext } from '../../workshop/simulation'
import { scatteredPlace } from '../../workshop/simulation'
import type { CompassCommand } from './message'
import type { CompassPhoneView } from './view'

const skipShare = 0.06

/** On some needles a group agrees, on others it does not; nearly everybody wants more than there is. */
export function simulateCompass({
  view,
  moment,
  persona,
}: SimulationContext<CompassPhoneView>): readonly CompassCommand[] {
  if (moment.phase !== 'open') return []
  const { random, leaning } = persona
  return view.needles.map(({ number: needle }): CompassCommand => {
    if (random() < skipShare) return { type: 'SkipNeedle', needle }
    const isContested = needle % 3 === 0
    const middle = 3 + ((needle * 7) % 4) + (isContested ? leaning * 3 : leaning)
    const now = scatteredPlace(middle, 2, random)
    const desired = Math.max(now, scatteredPlace(8 - ((needle * 5) % 3) + leaning, 2, random))
    return { type: 'PlaceNeedle', needle, now, desired }
  })
}
