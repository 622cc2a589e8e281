import type { Dilemma } from '../schema'

export const needle8Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n8-close',
    about: { needle: 8 },
    title: {
      nl: 'Hoe dicht bij de politiek werkt u het best?',
      en: 'How close to politics do you work best?',
    },
    poles: {
      a: {
        name: { nl: 'Dicht bij de politiek staan', en: 'Staying close to politics' },
        gives: {
          nl: 'U weet wat er speelt. Uw advies komt op tijd en sluit aan.',
          en: 'You know what is going on. Your advice is timely and to the point.',
        },
        costs: {
          nl: 'Zit u er te dicht op, dan gaat u zelf als een politicus denken.',
          en: 'Get too close and you begin to think like a politician yourself.',
        },
        jester: [
          {
            nl: 'Van grote afstand is elk advies zuiver. En ongelezen.',
            en: 'From a great distance, all advice is pure. And unread.',
          },
          {
            nl: 'Een raadgever die nooit binnenloopt, noemen ze thuis een brievenschrijver.',
            en: 'An adviser who never drops in: at home we call that a letter writer.',
          },
        ],
      },
      b: {
        name: { nl: 'Afstand tot de politiek houden', en: 'Keeping a distance from politics' },
        gives: {
          nl: 'U houdt overzicht. Uw advies blijft vakwerk, wie er ook bestuurt.',
          en: 'You keep the overview. Your advice stays professional, whoever governs.',
        },
        costs: {
          nl: 'Zit u er te ver vanaf, dan gaat het besluit langs u heen.',
          en: 'Stay too far away and the decision passes you by.',
        },
        jester: [
          {
            nl: 'Wie lacht om elke grap van de wethouder, hoort zijn eigen twijfel niet meer.',
            en: 'Laugh at all the alderman’s jokes and you can’t hear your own doubts.',
          },
          {
            nl: 'Mijn voorganger, de hofnar, zat naast de troon. Nooit erop.',
            en: 'My predecessor, the court jester, sat beside the throne. Never on it.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Elke ochtend', en: 'Every morning' },
        text: {
          nl: '‘Loop voortaan elke ochtend met me mee’, vraagt de minister. U hoort dan alles vroeg en kunt op tijd bijsturen. Uw directeuren zien u dan minder. De minister wil het vandaag afspreken.',
          en: '‘Walk in with me every morning from now on,’ says the minister. You would hear everything early and could steer in time. Your directors would see less of you. The minister wants to settle it today.',
        },
      },
      {
        label: { nl: 'Voor de verkiezingen', en: 'Before the elections' },
        text: {
          nl: 'Over drie maanden zijn er verkiezingen. Een wethouder nodigt uw managers uit voor een etentje, om vrijuit over plannen te praten. Er valt veel te leren. Ze vragen u of ze kunnen gaan.',
          en: 'There are elections in three months. An alderman invites your managers to dinner, to talk freely about plans. There is much to learn. They ask you whether they can go.',
        },
      },
      {
        label: { nl: 'Bij een rapport', en: 'A report' },
        text: {
          nl: 'Een inspectie schrijft over de zorg voor jongeren. Het ministerie biedt aan om elke week bij te praten, zodat niemand wordt verrast. De inspectie hoort bij dat ministerie en heeft een eigen oordeel. Wat antwoordt de inspectie?',
          en: 'An inspectorate is writing about care for young people. The ministry offers a weekly catch-up, so that nobody is surprised. The inspectorate belongs to that ministry and has its own judgement. What does the inspectorate reply?',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wat begreep u pas toen u er dicht op zat?',
        en: 'What did you only understand once you were close?',
      },
      { nl: 'Wat zag u pas toen u afstand nam?', en: 'What did you only see once you stepped back?' },
    ],
    source: '§2.IV.8',
  },
  {
    dilemmaId: 'n8-critical-loyal',
    about: { needle: 8 },
    title: { nl: 'Wat vraagt loyaliteit van u?', en: 'What does loyalty ask of you?' },
    poles: {
      a: {
        name: { nl: 'Binnen zo kritisch mogelijk zijn', en: 'Being as critical as you can inside' },
        gives: {
          nl: 'Besluiten worden beter. Zwakke plekken komen op tafel zolang het nog kan.',
          en: 'Decisions improve. Weak spots are raised while there is still time.',
        },
        costs: {
          nl: 'Houdt de kritiek nooit op, dan komt niets af en raakt de goede wil op.',
          en: 'If the criticism never stops, nothing is finished and goodwill runs out.',
        },
        jester: [
          {
            nl: 'Iedereen knikt. Zal ik voor de vorm even nee schudden?',
            en: 'Everyone is nodding. Shall I shake my head, just for form’s sake?',
          },
          {
            nl: 'Als wij het hier niet zeggen, lezen we het straks in de krant.',
            en: 'If we don’t say it in here, we’ll soon be reading it in the paper.',
          },
        ],
      },
      b: {
        name: { nl: 'Buiten zo loyaal mogelijk zijn', en: 'Being as loyal as you can outside' },
        gives: {
          nl: 'Bestuur wordt betrouwbaar. Een besluit geldt, ook voor wie anders dacht.',
          en: 'Government can be trusted. A decision holds, even for those who disagreed.',
        },
        costs: {
          nl: 'Houdt de loyaliteit nooit op, dan wordt het stil en raakt uw oordeel op.',
          en: 'If the loyalty never stops, silence falls and your judgement runs out.',
        },
        jester: [
          {
            nl: 'We hadden zes weken om het oneens te zijn. Mag ik nu één verhaal?',
            en: 'We had six weeks to disagree. May I have one story now?',
          },
          {
            nl: 'Een besluit uitleggen met één wenkbrauw omhoog: telt dat als loyaal?',
            en: 'Explaining a decision with one eyebrow raised: does that count as loyal?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'In een volle zaal', en: 'In a packed hall' },
        text: {
          nl: 'U raadde het college af om het zwembad te sluiten. Het besloot anders, na een goed gesprek. Vanavond vraagt een zaal vol zwemmers wat u er zelf van vindt. U bent de enige ambtenaar op het podium.',
          en: 'You advised the executive against closing the swimming pool. It decided otherwise, after a good discussion. Tonight a hall full of swimmers asks what you think yourself. You are the only official on the platform.',
        },
      },
      {
        label: { nl: 'De derde keer', en: 'The third time' },
        text: {
          nl: 'Voor de derde keer bespreekt de leiding van een ministerie een plan. U gelooft er niet in. De buitenwereld wacht en de minister wil eenheid zien. U krijgt het woord.',
          en: 'For the third time, the leaders of a ministry discuss a plan. You do not believe in it. The outside world is waiting and the minister wants to see unity. You are given the floor.',
        },
      },
      {
        label: { nl: 'Op één dag', en: 'In one day' },
        text: {
          nl: 'Vanochtend steunde uw uitvoeringsorganisatie openlijk een plan van de minister. Vanmiddag vindt uw team er een zwakke plek in. Wie dat nu binnen meldt, haalt het plan weer open. Om vijf uur is er overleg.',
          en: 'This morning your executive agency openly backed a plan of the minister’s. This afternoon your team finds a weak spot in it. Raising that inside now reopens the whole plan. There is a meeting at five.',
        },
      },
    ],
    followUps: [
      { nl: 'Welke kritiek maakte een besluit beter?', en: 'Which criticism made a decision better?' },
      {
        nl: 'Hoe legde u een besluit uit dat niet het uwe was?',
        en: 'How did you explain a decision that was not yours?',
      },
    ],
    source: '§2.IV.8',
  },
  {
    dilemmaId: 'n8-bounds',
    about: { needle: 8 },
    title: {
      nl: 'Wat helpt medewerkers om zelf te handelen?',
      en: 'What helps people to act for themselves?',
    },
    poles: {
      a: {
        name: { nl: 'Heldere grenzen aangeven', en: 'Setting clear bounds' },
        gives: {
          nl: 'Wie weet waar de rand ligt, durft tot de rand te gaan.',
          en: 'Those who know where the edge is dare to go up to it.',
        },
        costs: {
          nl: 'Een grens te veel, en iedereen vraagt eerst of het mag.',
          en: 'One bound too many, and everyone asks permission first.',
        },
        jester: [
          {
            nl: 'Met een hek spelen kinderen tot in de hoeken van het plein. Zonder hek blijven ze bij de juf.',
            en: 'With a fence, children play in every corner of the yard. Without one, they stay near the teacher.',
          },
          {
            nl: '‘Doe maar wat goed voelt’ is ook een opdracht. Wie durft?',
            en: '‘Just do what feels right’ is an instruction too. Who dares?',
          },
        ],
      },
      b: {
        name: { nl: 'Drempels voor hen weghalen', en: 'Clearing away barriers' },
        gives: {
          nl: 'Wie geen hobbels tegenkomt, begint eerder en maakt meer af.',
          en: 'Those who meet no bumps start sooner and finish more.',
        },
        costs: {
          nl: 'Een drempel te weinig, en iemand merkt te laat dat het te ver ging.',
          en: 'One barrier too few, and someone notices too late that it went too far.',
        },
        jester: [
          {
            nl: 'Wie heeft hier ooit toestemming gevraagd om toestemming te vragen?',
            en: 'Who here has ever asked permission to ask permission?',
          },
          {
            nl: 'Drie handtekeningen voor een bos bloemen. Dat moet een bijzonder boeket zijn.',
            en: 'Three signatures for a bunch of flowers. It must be quite a bouquet.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Op sociale media', en: 'On social media' },
        text: {
          nl: 'Op sociale media vertelt een jonge inspecteur met plezier over het werk. Collega’s willen dat ook en vragen wat mag. Een bericht van vorig jaar gaf gedoe. Morgen kunt u iets rondsturen, en ook iets schrappen.',
          en: 'On social media a young inspector talks about the work with pleasure. Colleagues want to join in and ask what is allowed. A post last year caused some bother. Tomorrow you can send something round, and scrap something too.',
        },
      },
      {
        label: { nl: 'In de wijk', en: 'Out in the district' },
        text: {
          nl: 'Wijkbeheerders willen kleine klussen meteen laten doen. Nu kost dat drie akkoorden. Vorige maand kocht iemand zonder vragen voor vierduizend euro bankjes; de buurt zit er graag. Wat wordt de afspraak?',
          en: 'Neighbourhood wardens want small jobs done at once. At present that takes three approvals. Last month someone bought benches for four thousand euros without asking; the neighbours like sitting there. What will the arrangement be?',
        },
      },
      {
        label: { nl: 'Met slimme software', en: 'With clever software' },
        text: {
          nl: 'Bij een GGD maken medewerkers brieven met slimme software. Het scheelt uren. Niemand weet precies welke gegevens erin mogen. De helft van het team wacht op een teken van u.',
          en: 'At a public health service, staff write letters with clever software. It saves hours. Nobody knows exactly which data may go in. Half the team is waiting for a sign from you.',
        },
      },
    ],
    followUps: [
      { nl: 'Welke grens gaf u juist vrijheid?', en: 'Which limit actually gave you freedom?' },
      { nl: 'Welke drempel haalde u weg? En toen?', en: 'Which barrier did you clear away? And then?' },
    ],
    source: '§2.IV.8',
  },
]
