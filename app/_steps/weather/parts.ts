import dynamic from 'next/dynamic'
import type { StepParts } from '../parts'
import { anyPart } from '../parts'

/** Loaded when they are needed: a phone never gets the code of the console. */
export const weatherParts: StepParts = {
  phone: anyPart(dynamic(() => import('./phone').then((part) => part.WeatherPhone))),
  phoneAfter: anyPart(dynamic(() => import('./phone-after').then((part) => part.WeatherPhoneAfter))),
  screen: anyPart(dynamic(() => import('./screen').then((part) => part.WeatherScreen))),
  console: anyPart(dynamic(() => import('./console').then((part) => part.WeatherConsole))),
  settings: anyPart(dynamic(() => import('./settings').then((part) => part.WeatherSettings))),
  report: anyPart(dynamic(() => import('./report').then((part) => part.WeatherReport))),
}
