import type { Needle } from '../schema'

export const turbulentTimesNeedles: readonly Needle[] = [
  {
    number: 1,
    dimension: 1,
    name: {
      nl: 'Toon meer leiderschap en benoem de onzekerheid',
      en: 'Show more leadership and name the uncertainty',
    },
    about: {
      nl: 'Als het onrustig is, kijken mensen naar wie leidinggeeft. Ze willen een besluit, en een eerlijk verhaal over wat nog open is. Deze naald gaat over beide.',
      en: 'When things are unsettled, people look to those who lead. They want a decision, and an honest account of what is still open. This needle is about both.',
    },
    low: {
      nl: 'Besluiten wachten. Twijfel blijft binnenskamers.',
      en: 'Decisions wait. Doubts stay behind closed doors.',
    },
    high: {
      nl: 'Besluiten vallen. Wat we niet weten, staat erbij.',
      en: 'Decisions are made. What we don’t know is stated.',
    },
    prompts: [
      {
        nl: 'Wanneer besloot u iets terwijl u de helft nog niet wist?',
        en: 'When did you decide something while you knew only half of it?',
      },
      {
        nl: 'Hoe merken mensen in uw organisatie dat u iets niet weet?',
        en: 'How can people in your organisation tell that you do not know something?',
      },
      {
        nl: 'Waar wachten mensen nu op een woord van u?',
        en: 'Where are people waiting for a word from you right now?',
      },
      {
        nl: 'Van wie leerde u om twijfel hardop uit te spreken?',
        en: 'Who taught you to voice doubt out loud?',
      },
    ],
    source: '§2.I.1',
  },
  {
    number: 2,
    dimension: 1,
    name: { nl: 'Bewaak de lange lijnen', en: 'Guard the long lines' },
    about: {
      nl: 'Veel werk van de overheid duurt langer dan één bestuursperiode. Iemand moet weten waar het begon en zien waar het heen gaat. Intussen vraagt vandaag ook om een antwoord.',
      en: 'Much of what government does outlasts any one term of office. Someone has to know where it began and see where it is going. Meanwhile, today wants an answer as well.',
    },
    low: { nl: 'De agenda volgt het nieuws van deze week.', en: 'The agenda follows this week’s news.' },
    high: {
      nl: 'De agenda volgt doelen voor de komende tien jaar.',
      en: 'The agenda follows goals for the next ten years.',
    },
    prompts: [
      {
        nl: 'Van welk werk plukt pas uw opvolger de vruchten?',
        en: 'Which of your efforts will only bear fruit for your successor?',
      },
      {
        nl: 'Wat bleef in uw organisatie overeind, door alle wisselingen heen?',
        en: 'What has stayed in place in your organisation through all the changes?',
      },
      {
        nl: 'Welke belofte van een voorganger voelt ook als de uwe?',
        en: 'Which promise made by a predecessor feels like yours too?',
      },
      {
        nl: 'Wanneer verlegde u een lange lijn, en wat gaf de doorslag?',
        en: 'When did you shift a long line, and what tipped the balance?',
      },
    ],
    source: '§2.I.2',
  },
]
