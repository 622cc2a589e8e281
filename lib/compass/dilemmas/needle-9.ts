import type { Dilemma } from '../schema'

export const needle9Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n9-open',
    about: { needle: 9 },
    title: {
      nl: 'Wat hebben mensen aan u als het moeilijk is?',
      en: 'What can you be to people when things are hard?',
    },
    poles: {
      a: {
        name: { nl: 'Open zijn en u laten raken', en: 'Staying open and being touched' },
        gives: {
          nl: 'U bent nabij. Mensen komen naar u toe, ook met wat lastig is.',
          en: 'You are near. People come to you, even with what is hard.',
        },
        costs: {
          nl: 'Voelt u alleen nog mee, dan weet niemand meer wat u wilt.',
          en: 'If all you do is feel along, nobody knows what you want any more.',
        },
        jester: [
          {
            nl: 'Een rots is stevig. Er groeit alleen zo weinig op.',
            en: 'A rock is solid. So little grows on it, though.',
          },
          {
            nl: 'Wanneer bracht iemand u voor het laatst van uw stuk? Ik vraag het vriendelijk.',
            en: 'When did anyone last throw you off balance? I ask it kindly.',
          },
        ],
      },
      b: {
        name: { nl: 'Staan voor wat u belangrijk vindt', en: 'Standing firm for what matters' },
        gives: {
          nl: 'U bent helder. Mensen weten waar u staat, ook als het waait.',
          en: 'You are clear. People know where you stand, even in a wind.',
        },
        costs: {
          nl: 'Houdt u alleen nog vast, dan vertelt niemand u meer iets.',
          en: 'If all you do is hold firm, nobody tells you anything any more.',
        },
        jester: [
          {
            nl: 'Luisteren doet u prachtig. Mag ik nu ook weten wat u vindt?',
            en: 'You listen beautifully. May I also know what you think?',
          },
          {
            nl: 'Wie met elke wind meewaait, is geen boom maar een vlag.',
            en: 'Whatever sways with every wind is not a tree but a flag.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Na slecht nieuws', en: 'After bad news' },
        text: {
          nl: 'U sluit een kantoor van een uitvoeringsorganisatie; het besluit is genomen. Een medewerker met dertig dienstjaren huilt en vraagt of het echt moet. De zaal is stil. Iedereen kijkt naar u.',
          en: 'You are closing an office of an executive agency; the decision has been made. An employee of thirty years is in tears and asks whether it really has to be. The room is silent. Everyone looks at you.',
        },
      },
      {
        label: { nl: 'Bij een klacht', en: 'A complaint' },
        text: {
          nl: 'Uw nieuwe werkwijze komt te snel, vindt een team van de gemeente. U bedacht haar zelf en u gelooft erin. In het gesprek hoort u over slechte nachten. De ondernemingsraad wil vandaag uw antwoord.',
          en: 'Your new way of working is coming too fast, says a municipal team. You devised it yourself and believe in it. As they talk, you hear of sleepless nights. The works council wants your answer today.',
        },
      },
      {
        label: { nl: 'Met ouders', en: 'With parents' },
        text: {
          nl: 'Aan uw tafel zitten de ouders van een geschorste leerling. De schorsing geeft andere leerlingen rust. De ouders vertellen over een jaar vol zorgen thuis. Er is nog een kwartier.',
          en: 'At your table sit the parents of a suspended pupil. The suspension gives other pupils some peace. The parents speak of a year full of worries at home. There are fifteen minutes left.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wanneer deed het goed dat u liet zien wat u voelde?',
        en: 'When did it do good that you showed what you felt?',
      },
      {
        nl: 'Bij welk punt bleef u, en wie had daar iets aan?',
        en: 'Which point did you stick to, and whom did that help?',
      },
    ],
    source: '§2.V.9',
  },
  {
    dilemmaId: 'n9-speak-up',
    about: { needle: 9 },
    title: { nl: 'Waar begint tegenspraak?', en: 'Where does contradiction begin?' },
    poles: {
      a: {
        name: { nl: 'Naar boven tegenspraak geven', en: 'Speaking up to those above' },
        gives: {
          nl: 'Wie boven u staat, hoort wat anders blijft liggen. Het besluit wordt beter.',
          en: 'Those above you hear what would otherwise stay unsaid. The decision improves.',
        },
        costs: {
          nl: 'Doet u dit bij elk punt, dan gaat boven het luikje dicht.',
          en: 'Do this on every point and the shutters upstairs come down.',
        },
        jester: [
          {
            nl: 'Op de gang zijn we het roerend oneens met de top. Weet de top dat?',
            en: 'In the corridor we heartily disagree with the top. Does the top know?',
          },
          {
            nl: 'Ons team spreekt elkaar de hele dag tegen. Hoe hoog komt dat geluid?',
            en: 'Our team contradicts itself all day long. How far up does the sound carry?',
          },
        ],
      },
      b: {
        name: { nl: 'In het team tegenspraak vragen', en: 'Inviting dissent in your team' },
        gives: {
          nl: 'U hoort van uw mensen wat u zelf niet ziet. Het team denkt mee.',
          en: 'Your people tell you what you cannot see yourself. The team joins in the thinking.',
        },
        costs: {
          nl: 'Doet u dit bij elk punt, dan komt er in uw team niets meer af.',
          en: 'Do this on every point and nothing in your team gets finished.',
        },
        jester: [
          {
            nl: 'U vertelt de bestuurder eerlijk de waarheid. Wie vertelt die aan u?',
            en: 'You tell the minister the honest truth. Who tells it to you?',
          },
          {
            nl: 'Mijn deur staat altijd open, zei de directeur. Het bleef stil op de gang.',
            en: 'My door is always open, said the director. The corridor stayed quiet.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Vier weken', en: 'Four weeks' },
        text: {
          nl: 'In vier weken moet een wet af zijn, zegt de directeur-generaal. U vindt dat te kort. Uw team denkt daar anders over dan u, maar zegt het niet hardop. U hebt vandaag tijd voor één goed gesprek.',
          en: 'An act has to be ready in four weeks, says the director-general. You think that is too short. Your team sees it differently from you, but does not say so out loud. Today you have time for one good conversation.',
        },
      },
      {
        label: { nl: 'Na een storing', en: 'After a breakdown' },
        text: {
          nl: 'Een gemaal viel een nacht stil. Het bestuur van het waterschap wijst naar de leverancier; u bent daar niet zeker van. Een monteur keek weg toen u hem iets vroeg. Met wie praat u eerst?',
          en: 'A pumping station stopped for a night. The board of the water authority points to the supplier; you are not so sure. A mechanic looked away when you asked him something. Whom do you talk to first?',
        },
      },
      {
        label: { nl: 'In een gevangenis', en: 'In a prison' },
        text: {
          nl: 'In een gevangenis zijn veel mensen ziek en het hoofdkantoor wil een nieuw rooster. U ziet daar niets in; uw teamleiders knikken bij alles wat u zegt. Morgen spreekt u het hoofdkantoor, overmorgen uw teamleiders. Welk gesprek bereidt u het best voor?',
          en: 'Many staff in a prison are off sick and head office wants a new roster. You see no good in it; your team leaders nod at whatever you say. Tomorrow you meet head office, the day after your team leaders. Which conversation do you prepare best?',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wat zei u tegen iemand boven u, en hoe kwam dat aan?',
        en: 'What did you say to someone above you, and how did it land?',
      },
      {
        nl: 'Wie sprak u onlangs tegen, en wat deed u ermee?',
        en: 'Who contradicted you lately, and what did you do with it?',
      },
    ],
    source: '§2.V.9',
  },
]
