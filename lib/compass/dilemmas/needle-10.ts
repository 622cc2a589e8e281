import type { Dilemma } from '../schema'

export const needle10Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n10-share',
    about: { needle: 10 },
    title: { nl: 'Wie heeft de leiding?', en: 'Who is in charge?' },
    poles: {
      a: {
        name: { nl: 'Leiderschap breed delen', en: 'Sharing leadership widely' },
        gives: {
          nl: 'Kennis komt van alle kanten. Meer mensen durven een stap te zetten.',
          en: 'Knowledge comes from all sides. More people dare to take a step.',
        },
        costs: {
          nl: 'Is iedereen leider, dan wijst iedereen bij tegenwind naar een ander.',
          en: 'If everyone leads, a headwind has people pointing at each other.',
        },
        jester: [
          {
            nl: 'Een orkest speelt ook zonder dirigent. Andersom wordt het stil.',
            en: 'An orchestra plays without a conductor. The other way round it goes quiet.',
          },
          {
            nl: 'Als één iemand beslist, wat doen de anderen dan met hun hoofd?',
            en: 'If one person decides, what do the others do with their heads?',
          },
        ],
      },
      b: {
        name: { nl: 'Eén persoon laten leiden', en: 'Having one person in charge' },
        gives: {
          nl: 'Het adres is duidelijk. Iedereen weet wie beslist en wie daarvoor staat.',
          en: 'It is clear where to go. Everyone knows who decides and who answers for it.',
        },
        costs: {
          nl: 'Is er één leider, dan staat alles stil als die ziek is of zich vergist.',
          en: 'If only one leads, everything stops when they are ill or mistaken.',
        },
        jester: [
          {
            nl: 'Samen verantwoordelijk, mooi. Wie bel ik om drie uur ’s nachts?',
            en: 'Jointly responsible, lovely. Whom do I ring at three in the morning?',
          },
          {
            nl: 'We zitten met zijn vijven aan het stuur. Wie zit er bij de rem?',
            en: 'All five of us are at the wheel. Who is near the brake?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Bij een nieuw team', en: 'A new team' },
        text: {
          nl: 'Een gemeente maakt één team voor zorg, werk en schulden. Drie teamleiders willen het samen leiden; ze vullen elkaar aan. Medewerkers vragen wie straks knopen doorhakt. Wat hoort het team maandag?',
          en: 'A municipality is forming one team for care, work and debts. Three team leaders want to lead it together; they complement each other. Staff ask who will make the final call. What does the team hear on Monday?',
        },
      },
      {
        label: { nl: 'Bij de sluis', en: 'At the lock' },
        text: {
          nl: 'Drie overheden vernieuwen samen een sluis. Elk heeft een goede projectleider en een eigen bestuur. De aannemer wil weten wie er namens de sluis spreekt. Over zes weken gaat de eerste paal de grond in.',
          en: 'Three authorities are renewing a lock together. Each has a good project leader and a board of its own. The contractor wants to know who speaks for the lock. In six weeks the first pile goes into the ground.',
        },
      },
      {
        label: { nl: 'Aan de top', en: 'At the top' },
        text: {
          nl: 'Bij een uitvoeringsorganisatie vertrekt de voorzitter. De vier andere directeuren bieden aan om het voorzitterschap te delen. Het ministerie is één gesprekspartner gewend. Uw advies telt zwaar.',
          en: 'The chair of an executive agency is leaving. The four other directors offer to share the chair. The ministry is used to dealing with one person. Your advice carries weight.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wanneer kwam u samen verder dan u alleen was gekomen?',
        en: 'When did you get further together than you would have alone?',
      },
      {
        nl: 'Wanneer was het goed dat één persoon besliste?',
        en: 'When was it good that one person decided?',
      },
    ],
    source: '§2.V.10',
  },
  {
    dilemmaId: 'n10-repertoire',
    about: { needle: 10 },
    title: {
      nl: 'Wat doet u met wat u niet zo goed kunt?',
      en: 'What do you do about what you are less good at?',
    },
    poles: {
      a: {
        name: { nl: 'Uw eigen bereik vergroten', en: 'Broadening your own range' },
        gives: {
          nl: 'U kunt meer situaties aan. U begrijpt beter wat collega’s doen.',
          en: 'You can handle more situations. You understand better what colleagues do.',
        },
        costs: {
          nl: 'Wie alles zelf wil kunnen, raakt moe en blinkt nergens meer in uit.',
          en: 'Try to master everything and you tire, and no longer excel at anything.',
        },
        jester: [
          {
            nl: 'Handig, ieder een eigen vak. Tot de rekenaar met vakantie is.',
            en: 'Handy, each to their own trade. Until the one who can count is on holiday.',
          },
          {
            nl: '‘Daar ben ik niet zo van.’ Is dat een talent of een afspraak met uzelf?',
            en: '‘That’s not really my thing.’ Is that a talent or a deal with yourself?',
          },
        ],
      },
      b: {
        name: { nl: 'Elkaar goed aanvullen', en: 'Complementing each other' },
        gives: {
          nl: 'Ieder doet waar die goed in is. Samen komt u verder dan ieder apart.',
          en: 'Everyone does what they are good at. Together you get further than each alone.',
        },
        costs: {
          nl: 'Wie alles verdeelt, groeit niet meer en loopt vast als de ander wegvalt.',
          en: 'Divide everything and you stop growing, and are stuck when the other is gone.',
        },
        jester: [
          {
            nl: 'Een goede keeper hoeft niet ook nog te scoren.',
            en: 'A good goalkeeper doesn’t have to score as well.',
          },
          {
            nl: 'Hoeveel cursussen nog, voordat we gewoon iemand vragen die het kan?',
            en: 'How many more courses before we simply ask someone who can do it?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Met de begroting', en: 'With the budget' },
        text: {
          nl: 'U leidt een dienst van een gemeente. U bent sterk met mensen en minder sterk met cijfers. Een opleiding van een half jaar kan; een collega biedt aan de cijfers over te nemen. Morgen hebt u een gesprek over uw ontwikkeling.',
          en: 'You head a municipal department. You are strong with people and less strong with figures. You could take a six-month course; a colleague offers to take over the figures. Tomorrow you discuss your development.',
        },
      },
      {
        label: { nl: 'Bij een vacature', en: 'A vacancy' },
        text: {
          nl: 'In een managementteam van een ministerie treedt niemand graag naar buiten. Er komt een plek vrij. U kunt iemand zoeken die dat graag doet. U kunt ook kiezen op vakkennis, en de hele groep laten oefenen.',
          en: 'In a management team at a ministry, nobody likes to speak in public. A place falls vacant. You could look for someone who enjoys it. You could also choose for knowledge, and have the whole group practise.',
        },
      },
      {
        label: { nl: 'Tussen twee scholen', en: 'Between two schools' },
        text: {
          nl: 'Een schoolleider is goed in onderwijs en ziet op tegen lastige gesprekken met ouders. Een collega van een andere school doet die juist graag. Ze kunnen taken ruilen, en ze kunnen elkaar iets leren. Volgende week is er zo’n gesprek.',
          en: 'A head teacher is good at teaching and dreads difficult talks with parents. A colleague at another school enjoys them. They can swap tasks, and they can teach each other. Next week there is such a talk.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wat leerde u pas laat, en komt u nu goed van pas?',
        en: 'What did you learn late in life that now serves you well?',
      },
      {
        nl: 'Wie vult u het best aan, en hoe kwam u daarachter?',
        en: 'Who complements you best, and how did you find out?',
      },
    ],
    source: '§2.V.10',
  },
]
