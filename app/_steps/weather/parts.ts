import { lazyPart } from '../lazy-part'
import type { StepParts } from '../parts'

export const weatherParts: StepParts = {
  phone: lazyPart(() => import('./phone').then((part) => part.WeatherPhone)),
  phoneAfter: lazyPart(() => import('./phone-after').then((part) => part.WeatherPhoneAfter)),
  screen: lazyPart(() => import('./screen').then((part) => part.WeatherScreen)),
  console: lazyPart(() => import('./console').then((part) => part.WeatherConsole)),
  settings: lazyPart(() => import('./settings').then((part) => part.WeatherSettings)),
  report: lazyPart(() => import('./report').then((part) => part.WeatherReport)),
}
