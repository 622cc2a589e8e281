import { needle1Dilemmas } from './dilemmas/needle-1'
import { needle2Dilemmas } from './dilemmas/needle-2'
import { needle3Dilemmas } from './dilemmas/needle-3'
import { needle4Dilemmas } from './dilemmas/needle-4'
import { needle5Dilemmas } from './dilemmas/needle-5'
import { needle6Dilemmas } from './dilemmas/needle-6'
import { needle7Dilemmas } from './dilemmas/needle-7'
import { needle8Dilemmas } from './dilemmas/needle-8'
import { needle9Dilemmas } from './dilemmas/needle-9'
import { needle10Dilemmas } from './dilemmas/needle-10'
import { routeADilemmas } from './dilemmas/route-a'
import { routeBDilemmas } from './dilemmas/route-b'
import { routeCDilemmas } from './dilemmas/route-c'
import { routeGDilemmas } from './dilemmas/route-g'
import { routeJDilemmas } from './dilemmas/route-j'
import type { Dilemma } from './schema'

export const dilemmas: readonly Dilemma[] = [
  ...needle1Dilemmas,
  ...needle2Dilemmas,
  ...needle3Dilemmas,
  ...needle4Dilemmas,
  ...needle5Dilemmas,
  ...needle6Dilemmas,
  ...needle7Dilemmas,
  ...needle8Dilemmas,
  ...needle9Dilemmas,
  ...needle10Dilemmas,
  ...routeADilemmas,
  ...routeBDilemmas,
  ...routeCDilemmas,
  ...routeGDilemmas,
  ...routeJDilemmas,
]
