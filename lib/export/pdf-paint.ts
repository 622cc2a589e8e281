/** The colours of paper: those of the pages in daylight, on white. */
export const ink = '#16251f'
export const softInk = '#46544c'
export const rule = '#c6cdbd'
export const pine = '#1d4d43'
export const warn = '#7a4e00'

const solids = ['#2f379a', '#9e5202', '#21787e', '#7b0252', '#4a2a17'] as const
const softs = ['#dfe1f2', '#f3e3d1', '#d7e8e7', '#f0dbe7', '#e4dcd5'] as const

export function solid(dimension: number): string {
  return solids[dimension - 1] ?? solids[4]
}

export function soft(dimension: number): string {
  return softs[dimension - 1] ?? softs[4]
}
