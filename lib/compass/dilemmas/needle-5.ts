import type { Dilemma } from '../schema'

export const needle5Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n5-together',
    about: { needle: 5 },
    title: {
      nl: 'Hoe verdelen we dit werk met een ander?',
      en: 'How do we share out this work with others?',
    },
    poles: {
      a: {
        name: { nl: 'Het samen met de ander doen', en: 'Doing it together with a partner' },
        gives: {
          nl: 'Er zit meer kennis aan tafel. Het plan klopt van meer kanten.',
          en: 'There is more knowledge at the table. The plan works from more angles.',
        },
        costs: {
          nl: 'Doet iedereen overal mee, dan is het overleg het werk geworden.',
          en: 'If everyone joins in everything, the meeting has become the work.',
        },
        jester: [
          {
            nl: 'De ander doet het vast. Weet de ander dat ook?',
            en: 'I’m sure the others are doing it. Do the others know?',
          },
          {
            nl: 'Wij vertrouwen elkaar zo goed dat niemand meer belt.',
            en: 'We trust each other so much that nobody rings any more.',
          },
        ],
      },
      b: {
        name: { nl: 'Het aan de ander toevertrouwen', en: 'Entrusting it to a partner' },
        gives: {
          nl: 'Er zit meer vaart in. De ander kan doen waar die goed in is.',
          en: 'Things move faster. The partner can do what they are good at.',
        },
        costs: {
          nl: 'Laat iedereen alles los, dan valt er iets tussen de stoelen.',
          en: 'If everyone lets go of everything, something falls between the chairs.',
        },
        jester: [
          {
            nl: 'Met zijn zevenen één brief schrijven: is dat samenwerken of een koor?',
            en: 'Seven of us writing one letter: is that cooperation or a choir?',
          },
          {
            nl: 'Wat gaat er mis als wij hier eens niet bij zitten? Ik vraag het voorzichtig.',
            en: 'What would go wrong if we weren’t in the room for once? I ask with care.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Bij schulden', en: 'Help with debts' },
        text: {
          nl: 'Dezelfde mensen met schulden krijgen hulp van een gemeente én van een uitvoeringsorganisatie. De organisatie heeft een ervaren team en wil alles doen. De gemeente kent de gezinnen en hun buurt. Voor juli is er een nieuwe afspraak nodig.',
          en: 'The same people in debt get help from a municipality and from an executive agency. The agency has an experienced team and wants to do it all. The municipality knows the families and their streets. A new agreement is needed before July.',
        },
      },
      {
        label: { nl: 'Bij hoogwater', en: 'Before the high water' },
        text: {
          nl: 'Twee veiligheidsregio’s bereiden zich voor op hoogwater. De ene heeft boten en ervaring, de andere de dorpen met het meeste risico. Samen oefenen kost zes weekenden. Wat komt er in de kalender?',
          en: 'Two safety regions are preparing for high water. One has boats and experience, the other the villages most at risk. Training together takes six weekends. What goes into the calendar?',
        },
      },
      {
        label: { nl: 'Bij een nieuwe wet', en: 'A new act' },
        text: {
          nl: 'Uw juristen schrijven aan een wet over huurwoningen. Een ander ministerie kent de bouwregels en biedt aan dat hoofdstuk te doen. Uw mensen zitten graag bij elke zin. Over een uur belt u met uw collega-directeur.',
          en: 'Your lawyers are drafting an act on rented housing. Another ministry knows the building rules and offers to write that chapter. Your people like to be there for every sentence. In an hour you ring your fellow director.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Welk resultaat had u zonder de ander nooit gehaald?',
        en: 'Which result would you never have reached without the other?',
      },
      {
        nl: 'Wat gaf u uit handen, en waarom ging dat goed?',
        en: 'What did you hand over, and why did it go well?',
      },
    ],
    source: '§2.III.5',
  },
  {
    dilemmaId: 'n5-new-form',
    about: { needle: 5 },
    title: { nl: 'Wat vraagt onze samenwerking nu?', en: 'What does our cooperation need now?' },
    poles: {
      a: {
        name: { nl: 'Samen iets nieuws beginnen', en: 'Starting something new together' },
        gives: {
          nl: 'Nieuwe energie. Mensen die elkaar nodig hebben, vinden elkaar.',
          en: 'New energy. People who need each other find each other.',
        },
        costs: {
          nl: 'Wie blijft beginnen, stapelt overleg op overleg.',
          en: 'Keep starting and you pile meeting upon meeting.',
        },
        jester: [
          {
            nl: 'Voor deze vraag bestaat nog geen tafel. Zullen we er eens een neerzetten?',
            en: 'There is no table for this question yet. Shall we put one up?',
          },
          {
            nl: 'De vorige keer belden we elkaar pas toen het al mis was. Gezellig werd het niet.',
            en: 'Last time we only rang each other once it had gone wrong. Not the best of chats.',
          },
        ],
      },
      b: {
        name: { nl: 'Samen iets ouds afronden', en: 'Ending something old together' },
        gives: {
          nl: 'Nieuwe lucht. Mensen met een volle week krijgen tijd terug.',
          en: 'New air. People with crowded weeks get time back.',
        },
        costs: {
          nl: 'Wie blijft afronden, knipt draden door die later nodig zijn.',
          en: 'Keep ending and you cut threads that are needed later.',
        },
        jester: [
          {
            nl: 'Waarom zitten we hier elke dinsdag? ‘Om de taart’ is ook een eerlijk antwoord.',
            en: 'Why do we meet every Tuesday? ‘For the cake’ is an honest answer too.',
          },
          {
            nl: 'Een overleg dat niemand mist: dat lijkt mij een cadeau van twee uur.',
            en: 'A meeting nobody misses: that sounds to me like a gift of two hours.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'In de regio', en: 'In the region' },
        text: {
          nl: 'Twaalf gemeenten werken samen aan banen, in vier overleggen. Scholen zitten daar niet bij. Werkgevers willen met hen een vijfde tafel, en de agenda’s zijn vol. Wat stelt u de burgemeesters voor?',
          en: 'Twelve municipalities work together on jobs, in four sets of meetings. Schools are not part of them. Employers want a fifth table with the schools, and diaries are full. What do you propose to the mayors?',
        },
      },
      {
        label: { nl: 'Rond een meer', en: 'Around a lake' },
        text: {
          nl: 'Een provincie, twee waterschappen en natuurclubs overleggen sinds de aanleg van een meer. Het meer is klaar en de contacten zijn goed. Nu oppert iemand een nieuw verbond, over drinkwater. Wat zet u op de agenda van het najaar?',
          en: 'A province, two water authorities and nature groups have met ever since a lake was dug. The lake is finished and relations are good. Now someone suggests a new alliance, on drinking water. What do you put on the agenda for the autumn?',
        },
      },
      {
        label: { nl: 'Bij digitale veiligheid', en: 'Digital safety' },
        text: {
          nl: 'Drie inspecties delen kennis over digitale veiligheid in een werkgroep. De opkomst daalt, al noemt iedereen het nuttig. Een jonge inspecteur wil een kleine groep die snel kan helpen. Er is tijd voor één van de twee.',
          en: 'Three inspectorates share knowledge of digital safety in a working group. Turnout is falling, though everyone calls it useful. A young inspector wants a small group that can help quickly. There is time for one of the two.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Welke samenwerking begon klein en werd belangrijk?',
        en: 'Which partnership began small and became important?',
      },
      {
        nl: 'Waar stopte u mee, en wat kwam ervoor in de plaats?',
        en: 'What did you stop, and what took its place?',
      },
    ],
    source: '§2.III.5',
  },
]
