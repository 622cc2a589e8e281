import { Figure } from './figure'
import { Hill } from './hills'
import { placedSigns, signScale } from './sign-layout'
import type { SkyProps } from './sky'
import { wordLines } from './sky-words'
import { TextLines } from './text-lines'
import { Travellers } from './travellers'
import { WeatherSign } from './weather-signs'
import { wrapText } from './wrap-text'

const width = 320
const row = 84
const signs = { width: 178, height: 72, scales: [0.6, 0.43, 0.3, 0.26, 0.2] }
const signsMiddle = 224

/** The sky for a phone or a narrow column: five layers of weather from storm to clear, the words on the ground. */
export function SkyTall({ figureId, title, desc, columns, words, labels }: SkyProps) {
  const size = signScale(Math.max(0, ...columns.map(({ count }) => count)), signs)
  const text = wordLines(words, width - 40, 15, 6)
  const notes = [
    ...(size.unit > 1 ? [labels.unit(size.unit)] : []),
    ...(text.lines.length > 0 ? [labels.words, ...text.lines] : []),
    ...(text.left > 0 ? [labels.more(text.left)] : []),
  ]
  const horizon = columns.length * row
  const height = horizon + 64 + notes.length * 21
  const near = { width, top: horizon + 30, height: 8, phase: 2.2 }
  return (
    <Figure
      figureId={figureId}
      title={title}
      desc={desc}
      viewBox={`0 0 ${width} ${height}`}
      className="figure sky-tall"
    >
      <defs>
        <linearGradient id={`${figureId}-sky`} x1="0" x2="0" y1="0" y2="1">
          {[1, 2, 3, 4, 5].map((stop) => (
            <stop key={stop} offset={`${(stop - 1) * 25}%`} stopColor={`var(--sky-${stop})`} />
          ))}
        </linearGradient>
      </defs>
      <rect width={width} height={horizon + 60} fill={`url(#${figureId}-sky)`} />
      <Hill
        ridge={{ width, top: horizon + 14, height: 14, phase: 0.6 }}
        bottom={height}
        fill="var(--hill-far)"
      />
      <Travellers ridge={near} x={236} scale={0.44} />
      <Hill ridge={near} bottom={height} fill="var(--hill-near)" />
      {columns.map(({ weather, name, count }, index) => {
        const lines = wrapText(name, 108, 16, 2)
        const middle = row * (index + 0.5)
        const first = middle - (lines.length * 19 + 18) / 2 + 15
        return (
          <g key={weather}>
            {index > 0 && (
              <path d={`M16 ${row * index}H304`} stroke="var(--ink)" strokeWidth={1} opacity={0.18} />
            )}
            <TextLines lines={lines} x={16} y={first} lineHeight={19} fontSize={16} fontWeight={700} />
            <text x={16} y={first + lines.length * 19} fontSize={15}>
              {labels.people(count)}
            </text>
            <g transform={`translate(${signsMiddle} ${middle})`}>
              {placedSigns(count, signs, size, index).map((sign, order) => (
                <WeatherSign key={order} weather={weather} {...sign} />
              ))}
            </g>
          </g>
        )
      })}
      <TextLines lines={notes} x={20} y={horizon + 66} lineHeight={21} fontSize={15} fill="var(--on-hill)" />
    </Figure>
  )
}
