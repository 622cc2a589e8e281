import type { Dilemma } from '../schema'

export const routeADilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'ra-act-fast',
    about: { route: 'a' },
    title: { nl: 'Wat vraagt een crisis van ons?', en: 'What does a crisis ask of us?' },
    poles: {
      a: {
        name: { nl: 'Snel handelen en beslissen', en: 'Acting fast and deciding' },
        gives: {
          nl: 'Wie iets weet, mag iets doen. Mensen worden snel geholpen.',
          en: 'Those who know something may act. People get help quickly.',
        },
        costs: {
          nl: 'Wordt alles een crisis, dan raken mensen uitgeput en blijven noodregels hangen.',
          en: 'If everything becomes a crisis, people wear out and emergency rules linger.',
        },
        jester: [
          {
            nl: 'In de crisis kon het in één dag. Heeft iemand dat daarna verboden?',
            en: 'In the crisis it took one day. Did someone forbid that afterwards?',
          },
          {
            nl: 'We kunnen er een nacht over slapen. De mensen in de kou ook?',
            en: 'We can sleep on it. Can the people out in the cold?',
          },
        ],
      },
      b: {
        name: { nl: 'Rustig blijven en maat houden', en: 'Keeping calm and in proportion' },
        gives: {
          nl: 'Wat we doen, past bij wat er is. Het klopt over een jaar nog steeds.',
          en: 'What we do fits what is there. A year from now it still makes sense.',
        },
        costs: {
          nl: 'Wordt alles gewogen, dan komt hulp te laat en voelen mensen zich alleen.',
          en: 'If everything is weighed up, help comes too late and people feel alone.',
        },
        jester: [
          {
            nl: 'Eén wesp in de tent. Moeten we nu de camping sluiten?',
            en: 'One wasp in the tent. Must we now close the campsite?',
          },
          {
            nl: 'Welke noodregel van tien jaar geleden geldt vandaag nog? Ik weet er zo drie.',
            en: 'Which emergency rule from ten years ago still applies? I can think of three.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Op vrijdagmiddag', en: 'On a Friday afternoon' },
        text: {
          nl: 'Door een fout stonden adressen van tachtig inwoners een uur online. Iemand stelt voor om alle systemen een week te sluiten. Dan is het zeker veilig, en krijgt niemand een paspoort. U hebt de leiding.',
          en: 'By mistake, the addresses of eighty residents were online for an hour. Someone suggests shutting all systems for a week. Then it is certainly safe, and nobody gets a passport. You are in charge.',
        },
      },
      {
        label: { nl: 'Bij ziek vee', en: 'Sick cattle' },
        text: {
          nl: 'Op één boerderij is een besmettelijke ziekte gevonden. Alle stallen in de streek kunnen vandaag nog dicht. Onderzoek bij tien buren duurt twee dagen. Over een kwartier belt de minister.',
          en: 'A contagious disease has been found on one farm. All barns in the area can be closed today. Testing ten neighbours takes two days. The minister rings in fifteen minutes.',
        },
      },
      {
        label: { nl: 'Na een wolkbreuk', en: 'After a cloudburst' },
        text: {
          nl: 'Door een wolkbreuk staan twee straten onder water. De raad wil meteen een noodfonds en strengere bouwregels voor de hele stad. Zo’n bui viel er in vijftig jaar niet. Wat staat er morgen in uw voorstel?',
          en: 'A cloudburst has flooded two streets. The council at once wants an emergency fund and stricter building rules for the whole city. There has been no such downpour in fifty years. What will your proposal say tomorrow?',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wat kon in een crisis ineens wel? Wat bleef daarvan?',
        en: 'What was suddenly possible in a crisis? What remained of it?',
      },
      { nl: 'Wanneer was u blij dat iemand kalm bleef?', en: 'When were you glad that someone stayed calm?' },
    ],
    source: '§3.a',
  },
]
