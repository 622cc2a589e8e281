import type { Dilemma } from '../schema'

export const routeCDilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'rc-openness',
    about: { route: 'c' },
    title: { nl: 'Wat laten we zien van ons werk?', en: 'What do we show of our work?' },
    poles: {
      a: {
        name: { nl: 'Open zijn voor iedereen', en: 'Being open to everyone' },
        gives: {
          nl: 'Iedereen kan meekijken. Mensen zien hoe een keuze ontstond.',
          en: 'Everyone can look in. People see how a choice came about.',
        },
        costs: {
          nl: 'Alles delen geeft een berg papier, en niemand schrijft nog vrijuit.',
          en: 'Sharing everything makes a mountain of paper, and nobody writes freely any more.',
        },
        jester: [
          {
            nl: 'Wat achter een deur ligt, lijkt altijd spannender dan het is. Deur open?',
            en: 'What lies behind a door always seems more exciting than it is. Open up?',
          },
          {
            nl: 'De inwoner betaalt dit overleg. Mag die ook weten waar het over gaat?',
            en: 'The citizen pays for this meeting. May they know what it’s about?',
          },
        ],
      },
      b: {
        name: { nl: 'Zorgvuldig kiezen wat u deelt', en: 'Choosing with care what to share' },
        gives: {
          nl: 'Iedereen kan vrij denken. Gegevens van mensen zijn veilig.',
          en: 'Everyone can think freely. People’s details are safe.',
        },
        costs: {
          nl: 'Veel achterhouden geeft wantrouwen, en iedereen vult zelf in wat er ontbreekt.',
          en: 'Keeping much back breeds distrust, and everyone fills in the gaps themselves.',
        },
        jester: [
          {
            nl: 'Mijn eerste versie is altijd onzin. Die gooi ik graag zelf weg.',
            en: 'My first draft is always nonsense. I like to throw it away myself.',
          },
          {
            nl: 'Tienduizend bladzijden online. Wie heeft ze gelezen? Ik hoor niets.',
            en: 'Ten thousand pages online. Who has read them? I hear nothing.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Op verzoek', en: 'On request' },
        text: {
          nl: 'Een journalist vraagt een ministerie alle stukken over een besluit. Daar zitten ook eerste ideeën bij van jonge medewerkers, met hun twijfels. De wet laat ruimte om die weg te laten. U bepaalt de lijn.',
          en: 'A journalist asks a ministry for all documents on a decision. They include first ideas from young staff, with their doubts. The law leaves room to withhold those. You set the line.',
        },
      },
      {
        label: { nl: 'Op de kaart', en: 'On the map' },
        text: {
          nl: 'Na bezoek aan tachtig verpleeghuizen wil een inspectie de uitkomsten op een kaart zetten. Families kunnen dan vergelijken. Kleine huizen vrezen dat één mindere dag hen jaren volgt. Wat komt er op de kaart?',
          en: 'After visits to eighty nursing homes, an inspectorate wants to put the results on a map. Families could then compare. Small homes fear that one poor day will follow them for years. What goes on the map?',
        },
      },
      {
        label: { nl: 'Voor een volle tribune', en: 'Before a full gallery' },
        text: {
          nl: 'Een gemeente koopt grond voor een school. Raad en buurt willen weten wat het gaat kosten. Wat zij horen, horen de verkopers ook. Vanavond geeft u een toelichting, in het openbaar.',
          en: 'A municipality is buying land for a school. The council and the neighbourhood want to know the price. Whatever they hear, the sellers hear too. Tonight you give an explanation, in public.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wanneer bracht openheid u iets wat u niet had verwacht?',
        en: 'When did being open bring you something you did not expect?',
      },
      {
        nl: 'Wat hield u binnen, en voor wie was dat goed?',
        en: 'What did you keep inside, and for whom was that good?',
      },
    ],
    source: '§3.c',
  },
]
