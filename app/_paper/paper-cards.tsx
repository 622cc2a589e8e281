import { QrCode } from '@/app/_screen/qr-code'
import type { Say } from '@/lib/domain/workshop/planning'
import type {
  DilemmaCard,
  NeedleCard,
  PaperDoor,
  PaperPole,
  TableCard,
} from '@/lib/domain/workshop/paper-card'
import { CardFrame } from './card-frame'

const places = Array.from({ length: 11 }, (_, place) => place)

interface CardProps<Card> {
  readonly card: Card
  readonly say: Say
}

function ScaleRow({ label, isOpen }: { readonly label: string; readonly isOpen: boolean }) {
  return (
    <div className="paper-row">
      <span className={isOpen ? 'paper-sign paper-sign-open' : 'paper-sign'} aria-hidden="true" />
      <span className="paper-row-name">{label}</span>
      {places.map((place) => (
        <span key={place} className="paper-box">
          {place}
        </span>
      ))}
    </div>
  )
}

export function NeedlePaper({ card, say }: CardProps<NeedleCard>) {
  const { number, dimension, dimensionName, name, about, low, high } = card
  return (
    <CardFrame
      dimension={dimension}
      label={String(number)}
      over={dimensionName}
      title={name}
      signs={`${name}${about}${low}${high}`.length}
    >
      <p className="paper-about">{about}</p>
      <div className="paper-foot">
        <p className="paper-soft">{say('card.howTo')}</p>
        <ScaleRow label={say('card.now')} isOpen={false} />
        <ScaleRow label={say('card.desired')} isOpen />
        <div className="paper-ends">
          <span>0: {low}</span>
          <span>10: {high}</span>
        </div>
        <p className="paper-check">
          <span className="paper-tick" aria-hidden="true" /> {say('card.cannotSay')}
        </p>
      </div>
    </CardFrame>
  )
}

function Pole({ pole, say }: { readonly pole: PaperPole; readonly say: Say }) {
  return (
    <div>
      <h3>{pole.name}</h3>
      {pole.gives !== '' && (
        <p>
          {say('card.gives')} {pole.gives}
        </p>
      )}
      {pole.costs !== '' && (
        <p>
          {say('card.costs')} {pole.costs}
        </p>
      )}
    </div>
  )
}

export function DilemmaPaper({ card, say }: CardProps<DilemmaCard>) {
  const { dimension, label, title, caseText, a, b } = card
  return (
    <CardFrame
      dimension={dimension}
      label={label}
      title={title}
      signs={[title, caseText, a.name, a.gives, a.costs, b.name, b.gives, b.costs].join('').length}
    >
      <p className="paper-case">{caseText}</p>
      <div className="paper-poles">
        <Pole pole={a} say={say} />
        <strong>{say('card.and')}</strong>
        <Pole pole={b} say={say} />
      </div>
      <div className="paper-foot">
        <p className="paper-soft">{say('card.place')}</p>
        <div className="paper-axis" role="img" aria-label={say('card.axis')}>
          {places.map((place) => (
            <span key={place} className="paper-dot" />
          ))}
        </div>
        <div className="paper-lines">
          <p className="paper-soft">{say('card.reason')}</p>
          <p className="paper-soft">{say('card.otherSide')}</p>
        </div>
      </div>
    </CardFrame>
  )
}

interface TablePaperProps extends CardProps<TableCard> {
  readonly title: string
  readonly door?: PaperDoor
}

export function TablePaper({ card, say, title, door }: TablePaperProps) {
  const { question, columns } = card
  const shown = columns.length === 0 ? [{ name: '', hint: '' }] : columns
  return (
    <article className="paper-sheet">
      <header className="paper-sheet-head">
        <div>
          <p className="paper-soft">{title}</p>
          <h2>{question === '' ? say('card.notes') : question}</h2>
          <p>
            {door
              ? `${say('card.join')}. ${say('card.joinAt', { address: door.address, code: door.code })}.`
              : say('card.noDoor')}
          </p>
        </div>
        {door && <QrCode text={door.qrAddress} label={say('card.qr')} className="paper-qr" />}
      </header>
      <div className="paper-columns">
        {shown.map(({ name, hint }) => (
          <section key={name}>
            <h3>{name}</h3>
            <p className="paper-soft">{hint}</p>
            <div className="paper-writing" />
          </section>
        ))}
      </div>
      <section className="paper-harvest">
        <h3>{say('card.harvest')}</h3>
        <div className="paper-writing" />
      </section>
    </article>
  )
}
