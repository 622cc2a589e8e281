import type { Point } from './polar'

export const weatherKinds = ['storm', 'rain', 'fog', 'cloud', 'sun'] as const
export type Weather = (typeof weatherKinds)[number]

interface WeatherSignProps {
  readonly weather: Weather
  readonly at: Point
  /** 1 is about 90 units wide. */
  readonly scale: number
}

const cloud = 'M-34 18a18 18 0 0 1 0-36a26 26 0 0 1 48-10a22 22 0 0 1 24 46Z'
const line = { fill: 'none', stroke: 'var(--ink)', strokeLinecap: 'round', strokeLinejoin: 'round' } as const

/** One person's weather. The drawing tells which, not the colour. */
export function WeatherSign({ weather, at, scale }: WeatherSignProps) {
  return (
    <g transform={`translate(${at.join(' ')}) scale(${scale})`}>
      <Drawing weather={weather} />
    </g>
  )
}

function Drawing({ weather }: { readonly weather: Weather }) {
  switch (weather) {
    case 'storm':
      return (
        <>
          <Cloud fill="var(--dim-1)" y={-14} />
          <path
            d="M2 6l-16 24h16l-8 24l28-34h-16l10-14Z"
            fill="var(--lantern)"
            stroke="var(--ink)"
            strokeWidth={3.5}
            strokeLinejoin="round"
          />
        </>
      )
    case 'rain':
      return (
        <>
          <Cloud fill="var(--dim-1-soft)" y={-12} />
          <path d="M-24 20l-9 24M0 20l-9 24M24 20l-9 24" {...line} strokeWidth={6} />
        </>
      )
    case 'fog':
      return <path d="M-44 -24h76M-30 -8h62M-44 8h76M-30 24h62" {...line} strokeWidth={8} />
    case 'cloud':
      return (
        <>
          <Sun x={22} y={-22} r={20} />
          <Cloud fill="var(--surface)" y={8} />
        </>
      )
    case 'sun':
      return <Sun x={0} y={0} r={28} />
  }
}

function Cloud({ fill, y }: { readonly fill: string; readonly y: number }) {
  return (
    <path
      transform={`translate(-1 ${y}) scale(1.13)`}
      d={cloud}
      fill={fill}
      stroke="var(--ink)"
      strokeWidth={3.5}
      strokeLinejoin="round"
    />
  )
}

// Rays of the unit circle, every 36 degrees, from 1.35 to 1.75 radii.
const rays = Array.from({ length: 10 }, (_, ray) => {
  const angle = (ray * Math.PI) / 5
  const end = (radius: number) =>
    `${(Math.cos(angle) * radius).toFixed(3)} ${(Math.sin(angle) * radius).toFixed(3)}`
  return `M${end(1.35)}L${end(1.75)}`
}).join('')

function Sun({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path transform={`scale(${r})`} d={rays} {...line} strokeWidth={5 / r} />
      <circle r={r} fill="var(--lantern)" stroke="var(--ink)" strokeWidth={4} />
    </g>
  )
}
