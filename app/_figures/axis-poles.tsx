export interface AxisPole {
  readonly name: string
  /** What this pole gives; told on the screen, left out where there is little room. */
  readonly gives?: string
}

interface AxisPolesProps {
  readonly poles: { readonly a: AxisPole; readonly b: AxisPole }
  readonly labels: { readonly and: string; readonly oneSide?: string; readonly otherSide?: string }
  readonly hasDisc: boolean
}

/** The two poles at equal size and weight, joined by "én". Words are HTML, so that they wrap and grow with the reader. */
export function AxisPoles({ poles, labels, hasDisc }: AxisPolesProps) {
  return (
    <>
      <div className="axis-pole axis-pole-a">
        {labels.oneSide !== undefined && <p className="axis-side">{labels.oneSide}</p>}
        <p className="axis-pole-name">{poles.a.name}</p>
        {poles.a.gives !== undefined && <p className="axis-gives">{poles.a.gives}</p>}
      </div>
      {hasDisc && <span className="axis-and">{labels.and}</span>}
      <div className="axis-pole axis-pole-b">
        {labels.otherSide !== undefined && <p className="axis-side">{labels.otherSide}</p>}
        <p className="axis-pole-name">{poles.b.name}</p>
        {poles.b.gives !== undefined && <p className="axis-gives">{poles.b.gives}</p>}
      </div>
    </>
  )
}
