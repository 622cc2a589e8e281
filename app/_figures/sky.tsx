import { Figure } from './figure'
import { Hill } from './hills'
import { placedSigns, signScale } from './sign-layout'
import { wordLines } from './sky-words'
import { TextLines } from './text-lines'
import { Travellers } from './travellers'
import { WeatherSign, type Weather } from './weather-signs'

export interface SkyColumn {
  readonly weather: Weather
  readonly name: string
  readonly count: number
}

export interface SkyLabels {
  readonly people: (count: number) => string
  /** Before the row of words. */
  readonly words: string
  readonly more: (count: number) => string
  /** Only shown when a sign stands for more than one person. */
  readonly unit: (people: number) => string
}

export interface SkyProps {
  readonly figureId: string
  readonly title: string
  readonly desc: string
  readonly columns: readonly SkyColumn[]
  /** Shuffled, and apart from the sky they came with. */
  readonly words: readonly string[]
  readonly labels: SkyLabels
}

interface WideSkyProps extends SkyProps {
  /** Room above the signs for the question, which is HTML over the picture; 0 when it stands elsewhere. */
  readonly headRoom?: number
}

const width = 1920
const signs = { width: 350, height: 548, scales: [1.15, 0.92, 0.84, 0.74, 0.62, 0.5, 0.42] }
const beyond = 2000

/** The weather of everybody, from storm to clear, over one horizon. */
export function Sky({ figureId, title, desc, columns, words, labels, headRoom = 150 }: WideSkyProps) {
  const horizon = headRoom + 598
  const height = horizon + 332
  const far = { width, top: horizon + 42, height: 56, phase: 0.6 }
  const near = { width, top: horizon + 88, height: 30, phase: 2.2 }
  const each = width / Math.max(1, columns.length)
  const size = signScale(Math.max(0, ...columns.map(({ count }) => count)), signs)
  const text = wordLines(words, width - 240, 32, 2)
  const wordsTop = height - (text.lines.length > 1 ? 76 : 48)
  return (
    <Figure
      figureId={figureId}
      title={title}
      desc={desc}
      viewBox={`0 0 ${width} ${height}`}
      className="figure sky"
      align="bottom"
    >
      <defs>
        <linearGradient
          id={`${figureId}-sky`}
          gradientUnits="userSpaceOnUse"
          x1={0}
          x2={width}
          y1={0}
          y2={220}
        >
          {[1, 2, 3, 4, 5].map((stop) => (
            <stop key={stop} offset={`${(stop - 1) * 25}%`} stopColor={`var(--sky-${stop})`} />
          ))}
        </linearGradient>
      </defs>
      <rect
        x={-beyond}
        y={-beyond}
        width={width + 2 * beyond}
        height={height + 2 * beyond}
        fill={`url(#${figureId}-sky)`}
      />
      <Hill ridge={far} bottom={height + beyond} fill="var(--hill-far)" />
      <Travellers ridge={near} x={width * 0.4} scale={1.2} />
      <Hill ridge={near} bottom={height + beyond} fill="var(--hill-near)" />
      {columns.map(({ weather, name, count }, index) => {
        const middle = each * (index + 0.5)
        return (
          <g key={weather}>
            <g transform={`translate(${middle} ${headRoom + 16 + signs.height / 2})`}>
              {placedSigns(count, signs, size, index).map((sign, order) => (
                <WeatherSign key={order} weather={weather} {...sign} />
              ))}
            </g>
            <g fill="var(--on-hill)" textAnchor="middle">
              <text x={middle} y={horizon + 158} fontSize={42} fontWeight={700}>
                {name}
              </text>
              <text x={middle} y={horizon + 200} fontSize={33}>
                {labels.people(count)}
              </text>
            </g>
          </g>
        )
      })}
      <g fill="var(--on-hill)" textAnchor="middle">
        {size.unit > 1 && (
          <text x={width / 2} y={headRoom + 10 + signs.height + 24} fontSize={30} fill="var(--ink)">
            {labels.unit(size.unit)}
          </text>
        )}
        {text.lines.length > 0 && (
          <TextLines
            lines={text.lines.map((line, index) => {
              const isLast = index === text.lines.length - 1
              return `${index === 0 ? `${labels.words} ` : ''}${line}${isLast && text.left > 0 ? ` ${labels.more(text.left)}` : ''}`
            })}
            x={width / 2}
            y={wordsTop}
            lineHeight={42}
            fontSize={32}
          />
        )}
      </g>
    </Figure>
  )
}
