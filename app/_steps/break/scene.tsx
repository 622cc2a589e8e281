import { Hill } from '@/app/_figures/hills'
import { Travellers } from '@/app/_figures/travellers'
import { WeatherSign } from '@/app/_figures/weather-signs'

const width = 1920
const height = 1080
const beyond = 2000
const far = { width, top: 806, height: 40, phase: 0.6 }
const near = { width, top: 884, height: 24, phase: 2.2 }

/** The company rests on the hill; a picture to look at, with nothing to read in it. */
export function BreakScene() {
  return (
    <svg
      className="break-scene"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id="break-sky" x1="0" x2="0" y1="0" y2="1">
          <stop offset="0%" stopColor="var(--sky-3)" />
          <stop offset="55%" stopColor="var(--sky-4)" />
          <stop offset="100%" stopColor="var(--sky-5)" />
        </linearGradient>
      </defs>
      <rect x={-beyond} y={-beyond} width={width + 2 * beyond} height={beyond + 1} fill="var(--sky-3)" />
      <rect x={-beyond} width={width + 2 * beyond} height={height} fill="url(#break-sky)" />
      <WeatherSign weather="sun" at={[1660, 720]} scale={2.4} />
      <Hill ridge={far} bottom={height + beyond} fill="var(--hill-far)" />
      <Travellers ridge={near} x={380} scale={1.5} />
      <Hill ridge={near} bottom={height + beyond} fill="var(--hill-near)" />
    </svg>
  )
}
