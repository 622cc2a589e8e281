import type { Needle } from '../schema'

export const politicalAdministrativeNeedles: readonly Needle[] = [
  {
    number: 7,
    dimension: 4,
    name: { nl: 'Toon je een professionele autoriteit', en: 'Show yourself a professional authority' },
    about: {
      nl: 'Bestuurders hebben ambtenaren nodig die hun vak kennen en dat laten zien. De ambtenaar brengt kennis, ervaring en geheugen in; de bestuurder weegt en kiest. Zo maken ze elkaar sterker.',
      en: 'Politicians need civil servants who know their craft and let it show. The civil servant brings knowledge, experience and memory; the politician weighs and chooses. They make each other stronger.',
    },
    low: {
      nl: 'Adviezen sluiten aan bij wat de bestuurder al wil.',
      en: 'Advice follows what the politician already wants.',
    },
    high: {
      nl: 'Adviezen tonen wat vakmensen weten, ook als het schuurt.',
      en: 'Advice shows what professionals know, even if it chafes.',
    },
    prompts: [
      {
        nl: 'Welk advies van u veranderde een besluit?',
        en: 'Which piece of your advice changed a decision?',
      },
      {
        nl: 'Welke kennis zit bij u in het hoofd van één collega?',
        en: 'What knowledge sits in the head of just one of your colleagues?',
      },
      {
        nl: 'Hoe vertelt u een bestuurder dat iets niet kan?',
        en: 'How do you tell a politician that something cannot be done?',
      },
      {
        nl: 'Wat leerde een bestuurder u over uw eigen vak?',
        en: 'What did a politician teach you about your own craft?',
      },
    ],
    source: '§2.IV.7',
  },
  {
    number: 8,
    dimension: 4,
    name: { nl: 'Neem ruimte en geef ruimte', en: 'Take room and give room' },
    about: {
      nl: 'Wie goed adviseert, zegt wat kan en ook wat niet kan. Die ruimte neemt u bij uw bestuurder en geeft u aan uw mensen. Nabijheid helpt daarbij, en afstand ook.',
      en: 'Good advice says what can be done and also what cannot. You take that room with your politician and give it to your people. Closeness helps, and so does distance.',
    },
    low: { nl: 'Eerst vragen of het mag, dan doen.', en: 'First ask whether it is allowed, then act.' },
    high: {
      nl: 'Eerst doen wat bij de taak hoort, dan melden.',
      en: 'First do what the task asks, then report.',
    },
    prompts: [
      {
        nl: 'Wanneer zei u binnen iets wat niemand wilde horen?',
        en: 'When did you say something inside that nobody wanted to hear?',
      },
      {
        nl: 'Welke grens bestaat bij u alleen in de hoofden?',
        en: 'Which limit exists only in people’s heads where you work?',
      },
      {
        nl: 'Wat mag een nieuwe collega bij u zelf beslissen?',
        en: 'What may a new colleague decide alone in your team?',
      },
      {
        nl: 'Hoe dicht werkt u bij uw bestuurder, en wat merkt u daarvan?',
        en: 'How close do you work to your politician, and what does that do to you?',
      },
    ],
    source: '§2.IV.8',
  },
]
