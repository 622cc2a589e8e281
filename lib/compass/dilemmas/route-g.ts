import type { Dilemma } from '../schema'

export const routeGDilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'rg-stage',
    about: { route: 'g' },
    title: { nl: 'Wie vertelt het verhaal van ons werk?', en: 'Who tells the story of our work?' },
    poles: {
      a: {
        name: { nl: 'Buiten vertellen over uw vak', en: 'Telling people about your craft' },
        gives: {
          nl: 'Mensen zien hoeveel kennis en zorg er in het werk zit.',
          en: 'People see how much knowledge and care goes into the work.',
        },
        costs: {
          nl: 'Te vaak in beeld, en de ambtenaar wordt zelf een speler in het debat.',
          en: 'Too often in view, and the civil servant becomes a player in the debate.',
        },
        jester: [
          {
            nl: 'Op verjaardagen zeg ik dat ik ‘iets met beleid’ doe. Kan dat beter?',
            en: 'At parties I say I do ‘something with policy’. Could we improve on that?',
          },
          {
            nl: 'Als niemand ons werk kent, wie mist het dan als het weg is?',
            en: 'If nobody knows our work, who will miss it when it’s gone?',
          },
        ],
      },
      b: {
        name: { nl: 'Het podium aan de politiek laten', en: 'Leaving the stage to politicians' },
        gives: {
          nl: 'Mensen zien wie er kiest en wie ze daarop kunnen aanspreken.',
          en: 'People see who makes the choices and whom to hold to account.',
        },
        costs: {
          nl: 'Te vaak uit beeld, en het vak wordt een raadsel dat anderen invullen.',
          en: 'Too often out of view, and the craft becomes a riddle that others fill in.',
        },
        jester: [
          {
            nl: 'Niemand heeft op mij gestemd. Ik houd mijn toespraak dus kort.',
            en: 'Nobody voted for me. So I’ll keep my speech short.',
          },
          {
            nl: 'Twee zangers op één podium met hetzelfde lied. Wie zingt er de tweede stem?',
            en: 'Two singers on one stage with the same song. Who takes the second part?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Op televisie', en: 'On television' },
        text: {
          nl: 'Een praatprogramma gaat over de wachttijd bij uw uitvoeringsorganisatie. Uw directeur dienstverlening kan het helder uitleggen. De staatssecretaris denkt erover om zelf te gaan. De redactie wil om vier uur een naam.',
          en: 'A talk show is about waiting times at your executive agency. Your director of services can explain it clearly. The state secretary is thinking of going herself. The programme wants a name by four o’clock.',
        },
      },
      {
        label: { nl: 'In een podcast', en: 'In a podcast' },
        text: {
          nl: 'Een stedenbouwkundige van een gemeente is gevraagd voor een podcast. Ze vertelt graag hoe een wijk ontstaat. Volgende maand stemt de raad over precies zo’n wijk. Ze vraagt wat u ervan vindt.',
          en: 'A municipal town planner has been invited onto a podcast. She loves to explain how a district comes about. Next month the council votes on just such a district. She asks what you think.',
        },
      },
      {
        label: { nl: 'Na een krantenstuk', en: 'After an article' },
        text: {
          nl: 'De dijken zijn te laag, schrijft een hoogleraar in de krant. Het waterschap heeft andere cijfers, en een expert die goed schrijft. Het bestuur wil eerst zelf iets zeggen, maar vergadert pas over een week. De krant houdt tot morgen ruimte vrij.',
          en: 'The dykes are too low, writes a professor in the newspaper. The water authority has other figures, and an expert who writes well. Its board wants to speak first, but does not meet for a week. The paper is keeping space until tomorrow.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wanneer was u trots dat u over uw werk vertelde?',
        en: 'When were you proud to have talked about your work?',
      },
      {
        nl: 'Wanneer liet u een bestuurder het woord doen, en waarom?',
        en: 'When did you let a politician do the talking, and why?',
      },
    ],
    source: '§3.g',
  },
]
