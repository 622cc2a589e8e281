import type { Dilemma } from '../schema'

export const needle3Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n3-glasses',
    about: { needle: 3 },
    title: { nl: 'Door wiens bril kijken we eerst?', en: 'Whose glasses do we put on first?' },
    poles: {
      a: {
        name: { nl: 'Kijken door de bril van de inwoner', en: 'Looking through the citizen’s glasses' },
        gives: {
          nl: 'U ziet wat een regel doet in het leven van mensen. Zij voelen zich begrepen.',
          en: 'You see what a rule does in people’s lives. They feel understood.',
        },
        costs: {
          nl: 'Wie alleen meekijkt, verliest uit het oog wie niets vroeg.',
          en: 'Look only through their eyes and you lose sight of those who never asked.',
        },
        jester: [
          {
            nl: 'Ik liet onze brief thuis lezen. Ze vroegen wie er boos op me was.',
            en: 'I had our letter read at home. They asked who was angry with me.',
          },
          {
            nl: 'Wie vulde ons eigen formulier wel eens in, ’s avonds om tien uur?',
            en: 'Who has ever filled in our own form, at ten o’clock at night?',
          },
        ],
      },
      b: {
        name: { nl: 'Uitleggen hoe de overheid het ziet', en: 'Explaining how government sees it' },
        gives: {
          nl: 'Mensen zien waarom iets zo is. Ze weten wat ze kunnen verwachten.',
          en: 'People see why things are as they are. They know what to expect.',
        },
        costs: {
          nl: 'Wie alleen uitlegt, hoort niet meer wat iemand vroeg.',
          en: 'Only explain and you no longer hear what somebody asked.',
        },
        jester: [
          {
            nl: 'Begrip is fijn. Maar als inwoner wil ik vooral weten waarom het nee is.',
            en: 'Understanding is nice. But as a citizen I mostly want to know why it’s a no.',
          },
          {
            nl: 'Als wij ons verhaal niet vertellen, verzint een ander het. Meestal met minder feiten.',
            en: 'If we don’t tell our story, someone else will make one up. Usually with fewer facts.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Bij een bezwaar', en: 'An objection' },
        text: {
          nl: '‘Dit past niet bij hoe ik leef’, zegt een man zonder vergoeding voor zijn aangepaste fiets. Het besluit past wel bij de wet. Een medewerker heeft een half uur met hem. Waar gaat die tijd heen?',
          en: '‘This doesn’t fit the way I live,’ says a man who was refused a grant for his adapted bicycle. The decision does fit the law. A caseworker has half an hour with him. Where does that time go?',
        },
      },
      {
        label: { nl: 'In het dorpshuis', en: 'In the village hall' },
        text: {
          nl: 'Langs een kanaal wil een provincie zes windmolens. In het dorpshuis praten bewoners over uitzicht, slaap en de waarde van hun huis. U hebt een verhaal bij u over stroom voor de hele streek. De eerste tien minuten zijn voor u.',
          en: 'Six wind turbines are planned along a canal in your province. In the village hall, residents talk about views, sleep and the value of their homes. You have come to tell them about power for the whole area. The first ten minutes are yours.',
        },
      },
      {
        label: { nl: 'Na een inspectie', en: 'After an inspection' },
        text: {
          nl: 'De eigenaar van een eethuis krijgt een boete omdat het logboek niet is bijgehouden. Zij staat er alleen voor en haar keuken is schoon. Het logboek beschermt gasten in alle keukens. De inspecteur komt nog één keer langs; hoe begint dat gesprek?',
          en: 'The owner of a small restaurant is fined because the logbook was not kept. She runs the place alone and her kitchen is clean. The logbook protects guests in every kitchen. The inspector calls once more; how does that conversation begin?',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wat zag u anders nadat u een dag met iemand meeliep?',
        en: 'What did you see differently after spending a day with someone?',
      },
      {
        nl: 'Welke uitleg van u kwam echt aan, en hoe kwam dat?',
        en: 'Which explanation of yours truly landed, and why?',
      },
    ],
    source: '§2.II.3',
  },
  {
    dilemmaId: 'n3-take-it-up',
    about: { needle: 3 },
    title: { nl: 'Wie pakt dit op?', en: 'Who takes this up?' },
    poles: {
      a: {
        name: { nl: 'Het als overheid oppakken', en: 'Taking it up as government' },
        gives: {
          nl: 'Iedereen kan erop rekenen. Ook wie geen netwerk heeft, komt aan de beurt.',
          en: 'Everyone can count on it. Those without a network get their turn too.',
        },
        costs: {
          nl: 'Neemt de overheid te veel over, dan wachten mensen af en dooft hun initiatief.',
          en: 'If government takes over too much, people sit back and their initiative fades.',
        },
        jester: [
          {
            nl: 'Vrijwilligers zijn goud. Alleen is goud op zondagavond wel eens moe.',
            en: 'Volunteers are gold. But even gold gets tired on a Sunday evening.',
          },
          {
            nl: 'Laat het maar aan de buurt, zei de buurt met de meeste advocaten.',
            en: 'Leave it to the neighbourhood, said the neighbourhood with the most lawyers.',
          },
        ],
      },
      b: {
        name: { nl: 'Het aan de samenleving laten', en: 'Leaving it to society' },
        gives: {
          nl: 'Mensen doen wat bij hen past. Ze voelen dat het van hen is en houden het vol.',
          en: 'People do what suits them. They feel it is theirs and keep it going.',
        },
        costs: {
          nl: 'Laat de overheid te veel over, dan blijft werk liggen en raken mensen buiten beeld.',
          en: 'If government leaves too much, work stays undone and people drop out of sight.',
        },
        jester: [
          {
            nl: 'Zodra wij gaan helpen, komt er een formulier. Zullen we ze dat besparen?',
            en: 'The moment we start helping, there’s a form. Shall we spare them that?',
          },
          {
            nl: 'De buurt deed het al dertig jaar. Toen kwamen wij met een stuurgroep.',
            en: 'The neighbourhood had done it for thirty years. Then we turned up with a steering group.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'In een dorp', en: 'In a village' },
        text: {
          nl: 'De laatste winkel van een dorp gaat dicht. Bewoners willen zelf een winkel beginnen, met vrijwilligers. De gemeente kan ook een ondernemer betalen om te blijven. De wethouder wil voor de zomer uw advies.',
          en: 'The last shop in a village is closing. Residents want to start one themselves, with volunteers. The municipality could also pay a shopkeeper to stay. The alderman wants your advice before the summer.',
        },
      },
      {
        label: { nl: 'Bij eenzaamheid', en: 'When people feel alone' },
        text: {
          nl: 'In een stad voelen veel ouderen zich alleen. Een kerk, een moskee en een voetbalclub koken al voor hen, elk op hun eigen dag. De GGD kan één aanbod maken voor alle wijken. Er is geld voor twee jaar; waar gaat het heen?',
          en: 'In one city many older people feel alone. A church, a mosque and a football club already cook for them, each on its own day. The public health service could set up one programme for every district. There is money for two years; where does it go?',
        },
      },
      {
        label: { nl: 'Bij een vol stroomnet', en: 'When the grid is full' },
        text: {
          nl: 'In een streek zit het stroomnet vol. Bedrijven willen zelf afspreken wie wanneer stroom gebruikt. Een ministerie kan die verdeling ook regelen, voor groot en klein. Over drie maanden wil de eerste fabriek draaien; wie maakt de verdeling?',
          en: 'In one area the power grid is full. Businesses want to agree among themselves who uses power when. A ministry could also arrange this, for large and small. The first factory wants to start in three months; who does the sharing out?',
        },
      },
    ],
    followUps: [
      { nl: 'Waar was u blij dat de overheid het deed?', en: 'Where were you glad that government did it?' },
      {
        nl: 'Wat bloeide op omdat u het aan anderen liet?',
        en: 'What flourished because you left it to others?',
      },
    ],
    source: '§2.II.3',
  },
]
