import { rounded } from './rounded'

/** Width of the phone drawings, and where 0 and 10 lie in it: native inputs laid over them need the same inset. */
export const scaleWidth = 328
export const scaleInset = 28

export function scaleX(value: number): number {
  const clamped = Math.min(10, Math.max(0, value))
  return rounded(scaleInset + (clamped * (scaleWidth - 2 * scaleInset)) / 10)
}

export const scaleMarks = Array.from({ length: 11 }, (_, mark) => mark)
