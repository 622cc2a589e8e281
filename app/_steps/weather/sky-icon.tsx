import { WeatherSign } from '@/app/_figures/weather-signs'
import type { Sky } from '@/lib/domain/steps/weather/skies'

/** A sky beside its name; it says nothing that the name does not say. */
export function SkyIcon({ sky }: { readonly sky: Sky }) {
  return (
    <svg viewBox="-62 -62 124 124" className="size-9 flex-none" aria-hidden="true">
      <WeatherSign weather={sky} at={[0, 0]} scale={1} />
    </svg>
  )
}
