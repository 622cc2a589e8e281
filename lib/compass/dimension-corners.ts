type Corners = readonly (readonly [x: number, y: number])[]

// In units of the radius; the radii are chosen so that all five look equally heavy. The second one is a circle.
const corners: Readonly<Record<number, Corners>> = {
  1: [
    [0, -1.28],
    [1.22, 0.84],
    [-1.22, 0.84],
  ],
  3: [
    [-0.92, -0.92],
    [0.92, -0.92],
    [0.92, 0.92],
    [-0.92, 0.92],
  ],
  4: [
    [0, -1.28],
    [1.28, 0],
    [0, 1.28],
    [-1.28, 0],
  ],
  5: [
    [-0.56, -1],
    [0.56, -1],
    [1.12, 0],
    [0.56, 1],
    [-0.56, 1],
    [-1.12, 0],
  ],
}

/** Triangle, square, diamond, hexagon: the sign of a dimension, wherever it is drawn. None for the circle. */
export function cornersOf(dimension: number): Corners | undefined {
  return corners[dimension]
}
