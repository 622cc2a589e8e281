import type { Dilemma } from '../schema'

export const routeJDilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'rj-warm-cool',
    about: { route: 'j' },
    title: {
      nl: 'Wat neemt u mee naar een moeilijk besluit?',
      en: 'What do you bring to a difficult decision?',
    },
    poles: {
      a: {
        name: { nl: 'Handelen met warme passie', en: 'Acting with warm passion' },
        gives: {
          nl: 'Mensen voelen waarvoor u het doet, en doen mee.',
          en: 'People feel what you are doing it for, and join in.',
        },
        costs: {
          nl: 'Te warm, en u ziet alleen nog wat u graag wilt zien.',
          en: 'Too warm, and you only see what you would like to see.',
        },
        jester: [
          {
            nl: 'Dit stuk klopt tot achter de komma. Wordt er iemand warm van?',
            en: 'This paper is right to the last decimal. Does it warm anyone?',
          },
          {
            nl: 'Niemand vertelt thuis: ik zag vandaag toch zo’n mooie afweging.',
            en: 'Nobody goes home and says: I saw such a lovely weighing-up today.',
          },
        ],
      },
      b: {
        name: { nl: 'Oordelen met een koel hoofd', en: 'Judging with a cool head' },
        gives: {
          nl: 'Mensen zien hoe u weegt, en kunnen u volgen.',
          en: 'People see how you weigh things up, and can follow you.',
        },
        costs: {
          nl: 'Te koel, en u ziet alleen nog wat in een tabel past.',
          en: 'Too cool, and you only see what fits into a table.',
        },
        jester: [
          {
            nl: 'Ik ben er ook dol op. Mag ik dan nu de cijfers?',
            en: 'I adore it as well. May I see the figures now?',
          },
          {
            nl: 'Een chirurg met tranen in de ogen is betrokken. Nu even niet, denk ik dan.',
            en: 'A surgeon with tears in her eyes cares. Just not right now, I’d say.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Bij een jongerenhuis', en: 'A youth club' },
        text: {
          nl: 'Een klein jongerenhuis draait op één enthousiaste medewerker. Volgens de cijfers bereikt een groter huis meer jongeren. U bent er geweest en het raakte u. Vrijdag wil de gemeente een keuze.',
          en: 'A small youth club runs on one devoted worker. According to the figures, a bigger place reaches more young people. You have been there and it touched you. The municipality wants a choice on Friday.',
        },
      },
      {
        label: { nl: 'Bij een sollicitatie', en: 'A job interview' },
        text: {
          nl: 'Voor een zware functie op een ministerie zijn twee kandidaten over. De een brengt een kamer in beweging. De ander zet elk argument op zijn plek. De commissie komt er niet uit; u hebt de laatste stem.',
          en: 'Two candidates are left for a demanding post at a ministry. One sets a room in motion. The other puts every argument in its place. The panel cannot decide; you have the last vote.',
        },
      },
      {
        label: { nl: 'Bij een subsidie', en: 'A grant' },
        text: {
          nl: 'Een theatergroep vraagt een provincie om geld voor optredens in gevangenissen. U zag een repetitie en was onder de indruk. De puntentelling zet de groep net onder de streep. Bij één aanvraag mag u afwijken.',
          en: 'A theatre company asks a province for money to perform in prisons. You saw a rehearsal and were impressed. On points the company ends just below the line. You may make one exception.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wanneer kreeg uw enthousiasme anderen mee?',
        en: 'When did your enthusiasm carry others along?',
      },
      {
        nl: 'Bij welk besluit hielp het dat u eerst afkoelde?',
        en: 'For which decision did it help that you cooled down first?',
      },
    ],
    source: '§3.j',
  },
]
