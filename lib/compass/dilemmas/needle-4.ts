import type { Dilemma } from '../schema'

export const needle4Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n4-tailor',
    about: { needle: 4 },
    title: { nl: 'Wat is hier eerlijk?', en: 'What is fair here?' },
    poles: {
      a: {
        name: { nl: 'Doen wat deze situatie vraagt', en: 'Doing what this case asks for' },
        gives: {
          nl: 'Iemand wordt gezien. De oplossing past bij dit leven.',
          en: 'Someone is seen. The solution fits this life.',
        },
        costs: {
          nl: 'Is alles een uitzondering, dan wint wie het best kan vertellen.',
          en: 'If everything is an exception, the best storyteller wins.',
        },
        jester: [
          {
            nl: 'Iedereen maat tweeënveertig: dat is volkomen gelijk. Wie loopt er als eerste mank?',
            en: 'Size eight shoes for everyone: perfectly equal. Who will limp first?',
          },
          {
            nl: 'De computer zegt nee. Wat zegt de mens die ernaast zit?',
            en: 'The computer says no. What does the person beside it say?',
          },
        ],
      },
      b: {
        name: { nl: 'Doen wat voor iedereen geldt', en: 'Doing what holds for everyone' },
        gives: {
          nl: 'Niemand wordt voorgetrokken. De uitkomst is vooraf bekend.',
          en: 'Nobody is favoured. The outcome is known beforehand.',
        },
        costs: {
          nl: 'Is niets een uitzondering, dan verliest wie anders leeft.',
          en: 'If nothing is an exception, those who live differently lose.',
        },
        jester: [
          {
            nl: 'Ik wil ook maatwerk. Moet ik daar mooi voor kunnen praten?',
            en: 'I’d like a tailored solution too. Do I need to be a good talker?',
          },
          {
            nl: 'Mooi voor deze mevrouw. Wie vertelt het haar buurman, die netjes nee kreeg?',
            en: 'Lovely for this lady. Who tells her neighbour, who politely got a no?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Drie weken te laat', en: 'Three weeks late' },
        text: {
          nl: 'Een moeder vraagt geld voor schoolspullen aan, drie weken te laat. Haar man lag in het ziekenhuis. Dit jaar kregen veertig gezinnen door dezelfde datum een nee. De medewerker van de gemeente heeft de aanvraag nu voor zich.',
          en: 'A mother applies for help with school supplies, three weeks late. Her husband was in hospital. This year forty families were refused because of the same date. The municipal caseworker now has the application on the desk.',
        },
      },
      {
        label: { nl: 'Bij een vergunning', en: 'A permit' },
        text: {
          nl: 'Een bakker wil zijn oven twee meter buiten de toegestane grens bouwen. Niemand in de straat heeft er last van. Een kapper verderop kreeg vorig jaar nee op zo’n verzoek. Vrijdag moet het besluit de deur uit.',
          en: 'A baker wants to build his oven two metres beyond the permitted line. Nobody in the street minds. Last year a hairdresser further along was refused something similar. The decision has to go out on Friday.',
        },
      },
      {
        label: { nl: 'Bij een examen', en: 'An exam' },
        text: {
          nl: 'Omdat zij voor haar broertje zorgt, mist een leerling een toets. Het reglement kent één herkansing en die is geweest. Haar docenten zeggen dat ze de stof kent. Wat zegt de examencommissie?',
          en: 'Because she looks after her little brother, a pupil misses a test. The rules allow one resit, and that has been used. Her teachers say she knows the material. What does the exam board say?',
        },
      },
    ],
    followUps: [
      {
        nl: 'Welke uitzondering maakte u, en hoe legde u die uit?',
        en: 'Which exception did you make, and how did you explain it?',
      },
      {
        nl: 'Wanneer was u blij dat een regel voor iedereen gold?',
        en: 'When were you glad that a rule held for everyone?',
      },
    ],
    source: '§2.II.4',
  },
  {
    dilemmaId: 'n4-discretion',
    about: { needle: 4 },
    title: {
      nl: 'Wat maakt een besluit over iemand goed?',
      en: 'What makes a decision about someone a good one?',
    },
    poles: {
      a: {
        name: { nl: 'Vakmensen de ruimte geven', en: 'Giving professionals room' },
        gives: {
          nl: 'Wie het dichtst bij de mensen staat, kan doen wat nodig is.',
          en: 'Those who are closest to people can do what is needed.',
        },
        costs: {
          nl: 'Bij te veel ruimte hangt uw kans af van wie er dienst heeft.',
          en: 'With too much room, your chances depend on who is on duty.',
        },
        jester: [
          {
            nl: 'We namen slimme mensen aan. Daarna gaven we ze een afvinklijst van veertig punten.',
            en: 'We hired clever people. Then we handed them a forty-point checklist.',
          },
          {
            nl: 'Als het handboek alles wist, kon het zelf wel aan de balie gaan zitten.',
            en: 'If the manual knew everything, it could sit at the counter by itself.',
          },
        ],
      },
      b: {
        name: { nl: 'Waken voor willekeur', en: 'Guarding against arbitrariness' },
        gives: {
          nl: 'Wie een besluit krijgt, kan rekenen op gelijke behandeling.',
          en: 'Those who receive a decision can count on equal treatment.',
        },
        costs: {
          nl: 'Bij te veel controle doet een vakmens vooral wat veilig is.',
          en: 'With too much checking, a professional mostly does what is safe.',
        },
        jester: [
          {
            nl: 'Bij loket drie zijn ze aardiger. Zullen we dat dan op de website zetten?',
            en: 'They’re nicer at counter three. Shall we put that on the website?',
          },
          {
            nl: 'Ik vertrouw iedereen hier. Vier ogen vertrouw ik nog iets meer.',
            en: 'I trust everyone here. Four eyes I trust a little more.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'In het wijkteam', en: 'In the district team' },
        text: {
          nl: 'Wijkteams van een gemeente beslissen zelf over hulp tot duizend euro. In de ene wijk gaat dat geld naar fietsen, in de andere naar schulden. De teams zijn trots op hun werk. De raad wil weten wat u met de verschillen doet.',
          en: 'A municipality’s district teams decide for themselves on help up to a thousand euros. In one district the money goes to bicycles, in another to debts. The teams are proud of their work. The council asks what you will do about the differences.',
        },
      },
      {
        label: { nl: 'In de haven', en: 'In the harbour' },
        text: {
          nl: 'Inspecteurs in de binnenvaart kiezen zelf tussen een waarschuwing en een boete. Schippers waarderen hun oordeel, en merken dat het per haven verschilt. Een vaste tabel ligt klaar. Waarmee begint maandag het seizoen?',
          en: 'Inland shipping inspectors choose between a warning and a fine themselves. Skippers value their judgement, and notice that it differs from harbour to harbour. A fixed table is ready. What does the season start with on Monday?',
        },
      },
      {
        label: { nl: 'Aan de telefoon', en: 'On the phone' },
        text: {
          nl: 'Medewerkers van een uitkeringsinstantie mogen bij nood een voorschot geven. De een doet dat elke week, de ander bijna nooit. Een tweede paar ogen kan, maar kost de aanvrager een dag. Wat spreekt u af met de teamleiders?',
          en: 'Staff at a benefits agency may pay an advance in an emergency. One does so every week, another hardly ever. A second pair of eyes is possible, but costs the applicant a day. What do you agree with the team leaders?',
        },
      },
    ],
    followUps: [
      {
        nl: 'Welke ruimte kreeg u zelf ooit, en wat deed u ermee?',
        en: 'What room were you once given yourself, and what did you do with it?',
      },
      {
        nl: 'Waar zag u dat een extra controle iemand beschermde?',
        en: 'Where did you see an extra check protect someone?',
      },
    ],
    source: '§2.II.4',
  },
]
