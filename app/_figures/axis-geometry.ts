import { scalePlaces } from '@/lib/domain/insight/histogram'
import { rounded } from './rounded'

/** Above this many people single dots turn into strips of heat. */
export const mostDots = 40

export type AxisSize = 'screen' | 'console' | 'report'

export interface AxisMetrics {
  readonly width: number
  readonly text: number
  readonly stroke: number
  /** Distance between the centres of two dots, when there is room enough. */
  readonly pitch: number
  /** Room for the dots of one round, alone or with a second round under it. */
  readonly alone: number
  readonly paired: number
  readonly row: number
  /** Between the lines of two rounds, where the ribbon runs. */
  readonly between: number
  readonly head: number
  readonly pattern: number
}

export const axisMetrics: Readonly<Record<AxisSize, AxisMetrics>> = {
  screen: {
    width: 1100,
    text: 30,
    stroke: 5,
    pitch: 38,
    alone: 330,
    paired: 200,
    row: 104,
    between: 190,
    head: 52,
    pattern: 14,
  },
  console: {
    width: 520,
    text: 15,
    stroke: 2.5,
    pitch: 16,
    alone: 112,
    paired: 84,
    row: 52,
    between: 66,
    head: 26,
    pattern: 8,
  },
  report: {
    width: 340,
    text: 14,
    stroke: 2,
    pitch: 11.5,
    alone: 76,
    paired: 62,
    row: 42,
    between: 48,
    head: 22,
    pattern: 6,
  },
}

export function placeWidth(metrics: AxisMetrics): number {
  return metrics.width / (scalePlaces + 0.2)
}

/** Horizontal place of a position from 0 to 10. */
export function placeX(metrics: AxisMetrics, position: number): number {
  return rounded(placeWidth(metrics) * (0.6 + position))
}

export interface DotLayout {
  readonly pitch: number
  readonly columns: number
}

/** One size for all dots of a figure: a column each if the highest stack fits, else two or more side by side. */
export function dotLayout(highest: number, room: number, width: number, widestPitch: number): DotLayout {
  const options = [1, 2, 3, 4, 5, 6].map((columns) => ({
    columns,
    pitch: Math.min(widestPitch, room / Math.max(1, Math.ceil(highest / columns)), width / columns),
  }))
  const comfortable = options.find(({ pitch }) => pitch >= widestPitch * 0.74)
  return (
    comfortable ?? [...options].sort((a, b) => b.pitch - a.pitch)[0] ?? { columns: 1, pitch: widestPitch }
  )
}
