export interface LivePoint {
  /** The number its owner sees on the phone. */
  readonly number: number
  /** 0 to 10. */
  readonly position: number
}

export interface SwarmPlace {
  readonly number: number
  /** Horizontal place in the figure, and the level above the line (0 is nearest). */
  readonly x: number
  readonly level: number
}

export interface Swarm {
  readonly pitch: number
  readonly places: readonly SwarmPlace[]
}

interface SwarmRoom {
  readonly xOf: (position: number) => number
  readonly width: number
  readonly height: number
  /** How far a point may be moved aside when many stand in one place. */
  readonly aside: number
  readonly widestPitch: number
}

/** Puts points close above the line where they belong, without covering one another; all shrink when it gets full. */
export function pointSwarm(points: readonly LivePoint[], room: SwarmRoom): Swarm {
  const sorted = [...points].sort((a, b) => a.position - b.position || a.number - b.number)
  for (let pitch = room.widestPitch; pitch > room.widestPitch / 5; pitch *= 0.94) {
    const places = placed(sorted, room, pitch)
    if (places !== undefined) return { pitch, places }
  }
  const pitch = room.widestPitch / 5
  return {
    pitch,
    places: sorted.map(({ number, position }) => ({ number, x: room.xOf(position), level: 0 })),
  }
}

function placed(points: readonly LivePoint[], room: SwarmRoom, pitch: number): SwarmPlace[] | undefined {
  const levels = Math.floor(room.height / pitch)
  const taken: number[][] = Array.from({ length: levels }, () => [])
  const places: SwarmPlace[] = []
  for (const { number, position } of points) {
    const found = freePlace(position, room, pitch, taken)
    if (found === undefined) return undefined
    taken[found.level]?.push(found.x)
    places.push({ number, ...found })
  }
  return places
}

function freePlace(
  position: number,
  { aside, width, xOf }: SwarmRoom,
  pitch: number,
  taken: readonly (readonly number[])[],
) {
  const wanted = Math.min(width - pitch / 2, Math.max(pitch / 2, xOf(position)))
  for (let step = 0; step * (pitch / 2) <= aside; step += 1) {
    for (const sign of step === 0 ? [1] : [1, -1]) {
      const x = wanted + sign * step * (pitch / 2)
      if (x < pitch / 2 || x > width - pitch / 2) continue
      const level = taken.findIndex((others) => others.every((other) => Math.abs(other - x) >= pitch - 0.01))
      if (level >= 0) return { x, level }
    }
  }
  return undefined
}
