import type { CommitmentsConfig } from '../steps/commitments/config'
import type { LookbackConfig } from '../steps/lookback/config'
import type { CompassConfig } from '../steps/compass/config'
import type { DilemmaConfig } from '../steps/dilemma/config'
import type { InfoConfig } from '../steps/info/kit'
import type { NotesConfig } from '../steps/notes/config'
import type { RoutesConfig } from '../steps/routes/config'
import type { TalkConfig } from '../steps/talk/kit'
import type { About, StepPlan } from '../workshop/plan'

export const sampleAbout: About = {
  title: 'Leiding geven in de uitvoering',
  groupName: 'Directie Dienstverlening',
  hostName: 'De begeleider',
  language: 'nl',
  mode: 'anonymous',
  atLeast: 5,
  retentionDays: 30,
}

function plan(kind: string, config: unknown): StepPlan {
  return { kind, title: `Een stap: ${kind}`, instruction: '', minutes: 10, config }
}

export const compassConfig: CompassConfig = {
  question: 'Waar staan we, waar willen we heen?',
  needles: [
    { number: 1, dimension: 1, name: 'Toon meer leiderschap', about: '', low: 'nog niet', high: 'helemaal' },
    { number: 2, dimension: 1, name: 'Bewaak de lange lijnen', about: '', low: 'nog niet', high: 'helemaal' },
  ],
  dimensionNames: [
    'Turbulente tijd',
    'Veeleisende samenleving',
    'Complexe overheid',
    'Politiek-ambtelijk',
    'Persoonlijk',
  ],
}
export const compassPlan = plan('compass', compassConfig)

export const dilemmaConfig: DilemmaConfig = {
  dilemmaId: 'n1-certainty',
  subject: { type: 'needle', number: 1, dimension: 1 },
  title: 'Zekerheid en openheid',
  poles: {
    a: { name: 'Zekerheid geven', gives: 'rust', costs: 'schijn' },
    b: { name: 'Zeggen wat onbekend is', gives: 'vertrouwen', costs: 'onrust' },
  },
  cases: [{ label: 'Dijk', text: 'Er is een scheur gezien.' }],
  followUps: ['Wat zag u?'],
  glasses: [],
  secondRound: true,
  askReason: true,
  jester: {
    a: ['Wat als zeker weten u lui maakt?', 'Wie betaalt voor uw zekerheid?'],
    b: ['Wat als u te lang wacht?', 'Wie mag zich op u beroepen?'],
  },
}
export const dilemmaPlan = plan('dilemma', dilemmaConfig)

export const notesConfig: NotesConfig = {
  question: 'Wat maakt u mee?',
  columns: [
    { columnId: 'experience', name: 'Ervaring', hint: '' },
    { columnId: 'chance', name: 'Kans', hint: '' },
  ],
  notesPerPerson: 3,
  dots: 5,
  dotsPerNote: 2,
  lateNotes: true,
}
export const notesPlan = plan('notes', notesConfig)

export const routesConfig: RoutesConfig = {
  question: 'Welke wegen nemen we eerst?',
  routes: [
    { letter: 'a', dimension: 1, name: 'Gebruik crisislogica', about: '', firstStep: '', surface: 'asphalt' },
    { letter: 'b', dimension: 1, name: 'Versnellen', about: '', firstStep: '', surface: 'tunnel' },
    { letter: 'c', dimension: 2, name: 'Openheid tonen', about: '', firstStep: '', surface: 'cobbles' },
  ],
  dimensionNames: compassConfig.dimensionNames,
  most: 2,
}
export const routesPlan = plan('routes', routesConfig)

export const commitmentsConfig: CommitmentsConfig = {
  question: 'Wat neemt u mee?',
  perPerson: 2,
  askBacking: true,
}
export const commitmentsPlan = plan('commitments', commitmentsConfig)

export const lookbackConfig: LookbackConfig = {
  question: 'Wat kwam ervan?',
  promises: ['een', 'twee'].map((what) => ({
    promiseId: `w1 ${what}`,
    ...{ what: `Doe ${what}`, withWhom: '', firstSign: 'Een datum', byWhen: '', from: 'Vorige keer' },
  })),
}
export const lookbackPlan = plan('lookback', lookbackConfig)

export const talkConfig: TalkConfig = { question: 'Waarover?', prompts: ['Wie ziet het anders?', 'Waarom?'] }
export const talkPlan = plan('talk', talkConfig)

export const infoConfig: InfoConfig = { text: 'Welkom.' }
export const infoPlan = plan('info', infoConfig)

/** One step of every kind, by the id it gets in tests. */
export const everyPlan = {
  info: infoPlan,
  compass: compassPlan,
  dilemma: dilemmaPlan,
  notes: notesPlan,
  talk: talkPlan,
} satisfies Record<string, StepPlan>
