import type { SimulationContext } from '../../workshop/simulation'
import { pick } from '../../workshop/simulation'
import { dotsRound, writeRound } from './course'
import type { NotesCommand } from './message'
import type { NotesConsoleView, NotesPhoneView } from './view'

const texts = {
  nl: [
    'Nieuwe collega’s vragen waarom. Dat helpt.',
    'Een nee aan tafel scheelt maanden werk.',
    'Tegenspraak komt pas in de pauze.',
    'Tegenspraak hoort ook in het overleg.',
    'Drie stuurgroepen over één onderwerp.',
    'Het mandaat staat op papier, niet in de praktijk.',
    'De balie mag zelf afwijken. Dat werkt.',
    'Elke brief gaat langs zes bureaus.',
    'Wie beslist er eigenlijk over de brief?',
    'We leren vooral als de krant belt.',
    'Elke maand een casus bespreken, dat is goud.',
    'Fouten bespreken we alleen in kleine kring.',
    'Meer tijd voor de uitvoering.',
    'De uitvoering hoort het als laatste.',
    'Uitvoering en beleid zitten te ver uit elkaar.',
    'De wethouder wil morgen antwoord.',
    'Vragen uit de Kamer gaan altijd voor.',
    'Ruimte krijg je als je hem neemt.',
    'Ruimte voelt soms als alleen gelaten worden.',
    'Een teamdag zonder agenda bracht ons verder.',
  ],
  en: [
    'New colleagues ask why. That helps.',
    'One no at the table saves months of work.',
    'Dissent only comes out in the break.',
    'Dissent belongs in the meeting too.',
    'Three steering groups on one subject.',
    'The mandate is on paper, not in practice.',
    'The front desk may decide for itself. It works.',
    'Every letter passes six desks.',
    'Who decides about the letter, really?',
    'We mostly learn when the paper calls.',
    'A case a month to talk about is worth gold.',
    'We only talk about mistakes in a small circle.',
    'More time for the people who deliver.',
    'Delivery is always the last to hear.',
    'Policy and delivery sit too far apart.',
    'The alderman wants an answer tomorrow.',
    'Questions from parliament always come first.',
    'You get room by taking it.',
    'Room can feel like being left alone.',
    'A team day without an agenda moved us on.',
  ],
} as const

const mostNotes = 4

function write({ view, persona, newId }: SimulationContext<NotesPhoneView>): readonly NotesCommand[] {
  const { random, talkative, language } = persona
  const count = 1 + Math.floor(random() * talkative * mostNotes)
  const chosen = new Set(Array.from({ length: count }, () => pick(texts[language], random)))
  return [...chosen].flatMap((text) => {
    const column = pick(view.columns, random)
    if (text === undefined || column === undefined) return []
    return { type: 'WriteNote' as const, handle: newId(), columnId: column.columnId, text }
  })
}

/** Everybody has favourites; most dots go to a few notes. */
function giveDots({ view, persona }: SimulationContext<NotesPhoneView>): readonly NotesCommand[] {
  const notes = [...(view.toChoose?.notes ?? [])]
  const given = new Map<string, number>()
  for (let left = view.dots; left > 0; left--) {
    const note = notes[Math.floor(persona.random() ** 2 * notes.length)]
    const dots = note ? (given.get(note.noteId) ?? 0) : view.dotsPerNote
    if (note && dots < view.dotsPerNote) given.set(note.noteId, dots + 1)
  }
  return [...given].map(([noteId, dots]) => ({ type: 'GiveDots', noteId, dots }))
}

export function simulateNotes(context: SimulationContext<NotesPhoneView>): readonly NotesCommand[] {
  if (context.moment.phase !== 'open') return []
  if (context.moment.round === writeRound) return write(context)
  return context.moment.round === dotsRound ? giveDots(context) : []
}

const themes = [
  { name: 'Tegenspraak', words: ['tegenspraak', 'dissent'] },
  { name: 'Wie beslist?', words: ['mandaat', 'stuurgroep', 'brief', 'letter', 'decide'] },
  { name: 'Uitvoering', words: ['uitvoering', 'deliver'] },
  { name: 'Ruimte', words: ['ruimte', 'room'] },
] as const

/** Somebody who leads puts together what belongs together, and leaves some notes loose. */
export function simulateClustering({
  view,
  moment,
}: SimulationContext<NotesConsoleView>): readonly NotesCommand[] {
  const canCluster = moment.round === writeRound && moment.phase === 'revealed' && view.clusters?.length === 0
  if (!canCluster) return []
  const notes = Object.values(view.notes ?? {}).flatMap((note) => note ?? [])
  const taken = new Set<string>()
  return themes.flatMap(({ name, words }): readonly NotesCommand[] => {
    const noteIds = notes
      .filter(
        (note) => !taken.has(note.noteId) && words.some((word) => note.text.toLowerCase().includes(word)),
      )
      .map((note) => note.noteId)
    for (const noteId of noteIds) taken.add(noteId)
    return noteIds.length < 2 ? [] : [{ type: 'MakeCluster', name, noteIds }]
  })
}
