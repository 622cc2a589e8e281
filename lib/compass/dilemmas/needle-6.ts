import type { Dilemma } from '../schema'

export const needle6Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n6-without-fail',
    about: { needle: 6 },
    title: { nl: 'Wat vragen we van elkaar in het werk?', en: 'What do we ask of each other at work?' },
    poles: {
      a: {
        name: { nl: 'Presteren zonder fouten', en: 'Performing without fail' },
        gives: {
          nl: 'Inwoners kunnen rekenen op wat u levert, de eerste keer en elke keer.',
          en: 'Citizens can rely on what you deliver, the first time and every time.',
        },
        costs: {
          nl: 'Wordt dit alles, dan verbergen mensen wat misging en probeert niemand nog iets.',
          en: 'If this is everything, people hide what went wrong and nobody tries anything new.',
        },
        jester: [
          {
            nl: 'Zegt de bakker ook dat de helft van zijn broden bedoeld is om van te leren?',
            en: 'Does the baker say that half his loaves are for learning purposes?',
          },
          {
            nl: 'Leren is prachtig. Mag het op een andere dag dan de uitbetaling?',
            en: 'Learning is wonderful. Could it be on a day other than payday?',
          },
        ],
      },
      b: {
        name: { nl: 'Leren door fouten te maken', en: 'Learning by making mistakes' },
        gives: {
          nl: 'Medewerkers durven te proberen, vertellen wat misging en worden steeds beter.',
          en: 'Staff dare to try, talk about what went wrong and keep getting better.',
        },
        costs: {
          nl: 'Wordt dit alles, dan betalen inwoners het leergeld en zakt de lat.',
          en: 'If this is everything, citizens pay for the lessons and standards drop.',
        },
        jester: [
          {
            nl: 'Wie leerde hier fietsen zonder één keer te vallen?',
            en: 'Who here learned to ride a bike without falling off once?',
          },
          {
            nl: 'Nul fouten dit jaar. Knap gedaan, of knap opgeborgen?',
            en: 'No mistakes this year. Well done, or well hidden?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Bij de uitbetaling', en: 'On payday' },
        text: {
          nl: 'Een half miljoen mensen kan sneller geld krijgen, met een nieuwe rekenmethode. In de test klopte één op de duizend bedragen niet. Nog een half jaar testen kan ook. Het team wil starten en onderweg herstellen; uw handtekening is nodig.',
          en: 'Half a million people could get their money sooner, with a new method. In the test, one amount in a thousand was wrong. Another six months of testing is possible too. The team wants to start and repair along the way; your signature is needed.',
        },
      },
      {
        label: { nl: 'In de meldkamer', en: 'In the control room' },
        text: {
          nl: 'In een meldkamer loopt een nieuwe collega mee. Ze leert het snelst door zelf de telefoon op te nemen. Elk gesprek kan om een leven gaan. De ploegleider vraagt wanneer zij alleen aan tafel mag.',
          en: 'A new colleague is shadowing in an emergency control room. She learns fastest by answering calls herself. Any call may be a matter of life and death. The shift leader asks when she may sit at the desk alone.',
        },
      },
      {
        label: { nl: 'Bij een proef in één wijk', en: 'A trial in one district' },
        text: {
          nl: 'Een gemeente wil in één wijk een jaar lang schulden regelen zonder formulieren. Mensen kunnen sneller geholpen zijn, en er kan ook iets misgaan. Het team wil al doende leren. Het college wil een plan dat klopt, en vraagt u om een voorstel.',
          en: 'A municipality wants to settle debts in one district for a year without forms. People may be helped faster, and things may also go wrong. The team wants to learn by doing. The executive wants a plan that is right, and asks you for a proposal.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Van welke fout leerde u het meest, en wie stond naast u?',
        en: 'Which mistake taught you most, and who stood beside you?',
      },
      {
        nl: 'Waar bent u trots op omdat het in één keer goed ging?',
        en: 'What are you proud of because it went right first time?',
      },
    ],
    source: '§2.III.6',
  },
  {
    dilemmaId: 'n6-courage',
    about: { needle: 6 },
    title: { nl: 'Waar komt een eerlijk woord vandaan?', en: 'Where does an honest word come from?' },
    poles: {
      a: {
        name: { nl: 'Zelf moed tonen als het telt', en: 'Showing courage when it counts' },
        gives: {
          nl: 'Eén mens die opstaat, geeft een voorbeeld. De volgende durft eerder.',
          en: 'One person who stands up sets an example. The next one dares sooner.',
        },
        costs: {
          nl: 'Leunt alles op moed, dan spreken er maar weinig, en die raken moe.',
          en: 'If everything leans on courage, only a few will speak, and they grow tired.',
        },
        jester: [
          {
            nl: 'Het plan voor meer veiligheid is af. Wie zegt er nu als eerste iets?',
            en: 'The plan for more safety is ready. So who will speak first?',
          },
          {
            nl: 'De sfeer moet veranderen, hoor ik. Is de sfeer vandaag aanwezig?',
            en: 'The atmosphere has to change, I hear. Is the atmosphere here today?',
          },
        ],
      },
      b: {
        name: { nl: 'Zorgen dat moed niet nodig is', en: 'Making courage unnecessary' },
        gives: {
          nl: 'Ook wie stil of nieuw is, zegt wat er speelt. Het hoort er gewoon bij.',
          en: 'Even the quiet and the new say what is going on. It is simply part of the job.',
        },
        costs: {
          nl: 'Leunt alles op de sfeer, dan wacht ieder tot het veilig genoeg voelt.',
          en: 'If everything leans on the atmosphere, everyone waits until it feels safe enough.',
        },
        jester: [
          {
            nl: 'Ik ben niet zo dapper. Mag ik toch iets zeggen?',
            en: 'I’m not very brave. May I say something anyway?',
          },
          {
            nl: 'Prachtig, zo’n held. Waarom hadden we die eigenlijk nodig?',
            en: 'Splendid, a hero. Why did we need one, by the way?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Voor de stuurgroep', en: 'Before the steering group' },
        text: {
          nl: 'De planning van een brug klopt niet. Drie ingenieurs van de provincie zien het, en zwijgen in de stuurgroep. Vanmiddag is de volgende vergadering. Waar begint u?',
          en: 'The schedule for a bridge is wrong. Three of the province’s engineers can see it, and say nothing in the steering group. The next meeting is this afternoon. Where do you begin?',
        },
      },
      {
        label: { nl: 'Na werktijd', en: 'After hours' },
        text: {
          nl: 'Een beleidsmedewerker noemt een risico pas als iedereen naar huis is. ‘Ik wilde de sfeer niet bederven’, zegt ze. U kunt haar helpen het morgen zelf te vertellen. U kunt ook de manier van vergaderen veranderen.',
          en: 'A policy officer mentions a risk only when everyone has gone home. ‘I didn’t want to spoil the mood,’ she says. You can help her to raise it herself tomorrow. You can also change the way you hold meetings.',
        },
      },
      {
        label: { nl: 'In de nachtdienst', en: 'On the night shift' },
        text: {
          nl: 'Op een opvanglocatie meldt een beveiliger dat een nooddeur vaak klemt. Hij krijgt een zucht terug. Zijn collega’s wisten het ook en zwegen. Maandag bespreekt u met de locatieleider wat er nodig is.',
          en: 'At a reception centre a guard reports that an emergency door often sticks. He gets a sigh in reply. His colleagues knew it too and kept quiet. On Monday you discuss with the site manager what is needed.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wie zag u moed tonen, en wat deed dat met u?',
        en: 'Whom did you see show courage, and what did that do to you?',
      },
      {
        nl: 'In welke groep kost eerlijk zijn u geen moeite? Hoe komt dat?',
        en: 'In which group does honesty cost you no effort? Why is that?',
      },
    ],
    source: '§2.III.6',
  },
]
