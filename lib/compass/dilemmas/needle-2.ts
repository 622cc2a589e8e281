import type { Dilemma } from '../schema'

export const needle2Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n2-long-line',
    about: { needle: 2 },
    title: {
      nl: 'Wat doen we als de politiek haast heeft?',
      en: 'What do we do when politicians are in a hurry?',
    },
    poles: {
      a: {
        name: { nl: 'Vasthouden aan de lange lijn', en: 'Holding on to the long line' },
        gives: {
          nl: 'Werk van jaren blijft bij elkaar. Het komt af en mensen kunnen erop bouwen.',
          en: 'The work of years stays together. It gets finished and people can build on it.',
        },
        costs: {
          nl: 'Te strak vasthouden maakt doof. De lijn loopt door, zonder de mensen van nu.',
          en: 'Holding too tight makes you deaf. The line runs on, without the people of today.',
        },
        jester: [
          {
            nl: 'Een eik plant je niet voor de foto van vrijdag.',
            en: 'You don’t plant an oak for Friday’s photo.',
          },
          {
            nl: 'Wat vroeg de politiek vorig jaar ook alweer met spoed? Ik ben het kwijt.',
            en: 'What was it they urgently wanted from us last year? It has slipped my mind.',
          },
        ],
      },
      b: {
        name: { nl: 'Snel antwoord geven aan de politiek', en: 'Giving politicians a quick answer' },
        gives: {
          nl: 'Zorgen van nu krijgen nu gehoor. Kiezers merken dat hun stem iets doet.',
          en: 'Today’s worries are heard today. Voters notice that their vote does something.',
        },
        costs: {
          nl: 'Te snel antwoorden maakt stuurloos. Er komt steeds een plan bij en niets komt af.',
          en: 'Answering too fast leaves you adrift. Plans keep coming and nothing gets finished.',
        },
        jester: [
          {
            nl: 'De politiek is gekozen en ons meerjarenplan niet. Ik zeg het maar even.',
            en: 'Politicians were elected and our multi-year plan was not. Just saying.',
          },
          {
            nl: 'Onze lijn is zo lang dat ik het begin en het eind niet meer zie. Wie wel?',
            en: 'Our line is so long that I can see neither end of it. Can anyone?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Na een debat', en: 'After a debate' },
        text: {
          nl: 'Uw directie werkt al zes jaar aan minder autoverkeer in woonwijken. Na een ongeluk vraagt de Kamer om camera’s op honderd plekken. Die kosten evenveel als twee jaar werk aan dat plan. De minister wil morgen iets kunnen zeggen.',
          en: 'Your directorate has worked for six years on less traffic in residential areas. After an accident, parliament asks for cameras in a hundred places. Those cost as much as two years of that work. The minister wants something to say tomorrow.',
        },
      },
      {
        label: { nl: 'Bij de begroting', en: 'At budget time' },
        text: {
          nl: 'Voor het onderhoud van haar bruggen spaart een gemeente al jaren. De raad wil een deel van dat geld nu voor een jongerencentrum. Aan beide is behoefte. U schrijft vandaag het advies voor het college.',
          en: 'For years a municipality has been saving to maintain its bridges. The council wants part of that money now for a youth centre. Both are needed. Today you write the advice for the municipal executive.',
        },
      },
      {
        label: { nl: 'In een droge lente', en: 'In a dry spring' },
        text: {
          nl: 'Een waterschap houdt al jaren meer water vast in natuurgebied, voor later. Na een droge lente wil het bestuur boeren direct meer water geven. Dat kan, maar dan duurt het herstel van de bodem langer. Wat adviseert u donderdag?',
          en: 'A water authority has long kept more water in nature reserves, for later. After a dry spring its board wants to give farmers more water at once. That can be done, but then the soil takes longer to recover. What do you advise on Thursday?',
        },
      },
    ],
    followUps: [
      {
        nl: 'Welke lange lijn hield u vast toen het even schuurde?',
        en: 'Which long line did you hold on to when it chafed for a while?',
      },
      {
        nl: 'Welke haastige vraag uit de politiek bracht u verder?',
        en: 'Which hurried question from a politician moved you forward?',
      },
    ],
    source: '§2.I.2',
  },
  {
    dilemmaId: 'n2-renew',
    about: { needle: 2 },
    title: { nl: 'Hoe blijft goed werk goed?', en: 'How does good work stay good?' },
    poles: {
      a: {
        name: { nl: 'Bewaren wat werkt', en: 'Keeping what works' },
        gives: {
          nl: 'Inwoners en collega’s weten wat ze kunnen verwachten. Ervaring stapelt zich op.',
          en: 'Citizens and colleagues know what to expect. Experience builds up.',
        },
        costs: {
          nl: 'Op den duur wordt ervaring gewoonte, en ziet u niet meer wat er buiten verandert.',
          en: 'In the long run experience turns into habit, and you miss what is changing outside.',
        },
        jester: [
          {
            nl: 'Het recept van mijn oma is nooit vernieuwd. Er is ook nooit iets van overgebleven.',
            en: 'My grandmother’s recipe was never updated. There were never any leftovers either.',
          },
          {
            nl: 'Hoe heette onze vorige vernieuwing ook alweer? En die daarvoor?',
            en: 'Remind me, what was our last renewal called? And the one before that?',
          },
        ],
      },
      b: {
        name: { nl: 'Een nieuwe koers kiezen', en: 'Setting a new course' },
        gives: {
          nl: 'Inwoners en collega’s krijgen iets wat bij deze tijd past. Ideeën komen los.',
          en: 'Citizens and colleagues get something that fits the times. Ideas are set free.',
        },
        costs: {
          nl: 'Op den duur wordt vernieuwen gewoonte, en raakt u kwijt wat van waarde was.',
          en: 'In the long run renewal turns into habit, and you lose what was of value.',
        },
        jester: [
          {
            nl: 'De postkoets reed prima. Toch ben ik vanochtend met de trein gekomen.',
            en: 'The mail coach ran perfectly well. Even so, I came by train this morning.',
          },
          {
            nl: 'Stel dat we vandaag opnieuw mochten beginnen. Wie bouwt dan precies dit na?',
            en: 'Suppose we could start again today. Who would build exactly this?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Aan de balie', en: 'At the counter' },
        text: {
          nl: 'De balie van een gemeente krijgt al jaren hoge cijfers. De helft van de bezoekers regelt zaken toch liever online. Voor een goede digitale dienst moet een deel van de balie dicht. De wethouder verwacht uw voorstel.',
          en: 'A municipal service counter has scored highly for years. Even so, half its visitors would rather arrange things online. A good digital service means closing part of the counter. The alderman expects your proposal.',
        },
      },
      {
        label: { nl: 'Bij het toezicht', en: 'In an inspectorate' },
        text: {
          nl: 'Eens in de vier jaar komt de inspectie langs bij elk bedrijf. Ondernemers weten waar ze aan toe zijn en bereiden zich voor. Een nieuwe methode kiest bezoeken op basis van risico. Hoe ziet de planning voor januari eruit?',
          en: 'Once every four years the inspectorate calls on each business. Owners know where they stand and prepare. A new method picks visits by risk. What will the plan for January look like?',
        },
      },
      {
        label: { nl: 'Op school', en: 'At school' },
        text: {
          nl: 'Ouders zijn tevreden over de vaste mentoren op een school. Een groep docenten wil leerlingen voortaan laten wisselen van leergroep. Elders gaat dat goed, al is het daar pas net begonnen. Vanmiddag beslist het schoolbestuur.',
          en: 'Parents are happy with the fixed mentors at a school. A group of teachers wants pupils to move between learning groups. Elsewhere this is going well, though it has only just begun. The school board decides this afternoon.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wat hield u bewust bij het oude, en wie was daar blij mee?',
        en: 'What did you deliberately keep as it was, and who was glad?',
      },
      {
        nl: 'Welke verandering had u achteraf niet willen missen?',
        en: 'Looking back, which change would you not have wanted to miss?',
      },
    ],
    source: '§1.3',
  },
]
