import type { Dilemma } from '../schema'

export const needle7Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n7-out-of-the-wind',
    about: { needle: 7 },
    title: {
      nl: 'Wat is uw taak als het waait rond de bestuurder?',
      en: 'What is your task when a minister stands in the wind?',
    },
    poles: {
      a: {
        name: { nl: 'De bestuurder uit de wind houden', en: 'Keeping the minister out of the wind' },
        gives: {
          nl: 'De top heeft rust. De bestuurder kan doen waarvoor die er zit.',
          en: 'The top is calm. The minister can get on with the job.',
        },
        costs: {
          nl: 'Slaat dit door, dan draait het hele huis om de positie van één mens.',
          en: 'Taken too far, the whole house revolves around one person’s position.',
        },
        jester: [
          {
            nl: 'Een bestuurder die steeds in de storm staat, knapt ook geen wijk op.',
            en: 'A minister who is always out in the storm won’t do up a neighbourhood either.',
          },
          {
            nl: 'Wij dienen de opgave, zeggen we. En wie mag er morgen voor naar de Kamer?',
            en: 'We serve the task, we say. And who has to face parliament for it tomorrow?',
          },
        ],
      },
      b: {
        name: { nl: 'De opgave vooropstellen', en: 'Putting the public task first' },
        gives: {
          nl: 'Het werk houdt richting. Het blijft gaan over de mensen buiten.',
          en: 'The work keeps its direction. It stays about the people outside.',
        },
        costs: {
          nl: 'Slaat dit door, dan staat de bestuurder alleen en heeft de opgave geen stem meer.',
          en: 'Taken too far, the minister stands alone and the task has lost its voice.',
        },
        jester: [
          {
            nl: 'Ik lees mijn functieprofiel nog eens door. Ik zie nergens ‘paraplu’ staan.',
            en: 'I’ve reread my job description. I can’t find the word ‘umbrella’.',
          },
          {
            nl: 'Die wind komt ergens vandaan. Zal iemand eens vragen wie er blaast, en waarom?',
            en: 'That wind comes from somewhere. Shall someone ask who is blowing, and why?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Bij Kamervragen', en: 'Questions in parliament' },
        text: {
          nl: 'Een weekblad schrijft dat een regeling veel mensen niet bereikt. Dat klopt; uw mensen zagen het vorige maand in de cijfers. De minister heeft morgen een zwaar debat over iets anders. Vanavond schrijft u de eerste versie van het antwoord.',
          en: 'A weekly reports that a scheme fails to reach many people. It is true; your staff saw it in the figures last month. Tomorrow the minister faces a tough debate on something else. Tonight you write the first draft of the reply.',
        },
      },
      {
        label: { nl: 'In de coalitie', en: 'In the coalition' },
        text: {
          nl: 'Tweehonderd woningen beloofde een wethouder dit jaar. Het worden er honderdtwintig, en dat weet u al in mei. In juni stemt de raad over haar volgende plan. De voortgangsbrief ligt op uw bureau.',
          en: 'Two hundred homes is what an alderman promised this year. It will be a hundred and twenty, and you know it as early as May. In June the council votes on her next plan. The progress letter is on your desk.',
        },
      },
      {
        label: { nl: 'Op werkbezoek', en: 'On a site visit' },
        text: {
          nl: 'Een gedeputeerde bezoekt een natuurgebied waar het herstel langzaam gaat. De boswachter wil laten zien wat er niet lukt; er komt ook pers. De gedeputeerde vraagt om een rustig programma. U tekent de route.',
          en: 'A member of the provincial executive visits a nature reserve that is slow to recover. The ranger wants to show what is not working; the press is coming too. The politician asks for a quiet programme. You draw the route.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wanneer hielp het dat u een bestuurder rust gaf?',
        en: 'When did it help that you gave a politician some calm?',
      },
      {
        nl: 'Wanneer koos u voor de zaak, en hoe vertelde u dat?',
        en: 'When did you put the cause first, and how did you say so?',
      },
    ],
    source: '§2.IV.7',
  },
  {
    dilemmaId: 'n7-compromise',
    about: { needle: 7 },
    title: { nl: 'Wat doen we met een politiek akkoord?', en: 'What do we do with a political deal?' },
    poles: {
      a: {
        name: { nl: 'Het politieke compromis dragen', en: 'Carrying the political compromise' },
        gives: {
          nl: 'Wat na lang praten is bereikt, blijft bij elkaar. Er kan iets gebeuren.',
          en: 'What long talks achieved stays together. Something can happen.',
        },
        costs: {
          nl: 'Wie elk akkoord draagt, geeft ook door wat aan de balie vastloopt.',
          en: 'Carry every deal and you pass on what gets stuck at the counter too.',
        },
        jester: [
          {
            nl: 'Vier partijen kwamen eruit. Gaan wij nu de vijfde zijn?',
            en: 'Four parties worked it out. Are we going to be the fifth?',
          },
          {
            nl: 'Het is niet mooi en niet logisch. Zo ziet samenleven er nu eenmaal uit.',
            en: 'It isn’t pretty and it isn’t logical. That is what living together looks like.',
          },
        ],
      },
      b: {
        name: { nl: 'Staan voor wat uitvoerbaar is', en: 'Standing for what is workable' },
        gives: {
          nl: 'Wat op papier staat, kan ook echt. Mensen krijgen wat is beloofd.',
          en: 'What is on paper can really be done. People get what was promised.',
        },
        costs: {
          nl: 'Wie bij elk akkoord op de rem staat, breekt wat niemand nog kan lijmen.',
          en: 'Brake at every deal and you break what nobody can mend.',
        },
        jester: [
          {
            nl: 'Het akkoord is rond. Nu nog een computer die het snapt.',
            en: 'The deal is done. Now for a computer that understands it.',
          },
          {
            nl: 'Drie uitzonderingen op de uitzondering. Wie legt dat morgen uit aan de telefoon?',
            en: 'Three exceptions to the exception. Who explains that on the phone tomorrow?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Na een lange nacht', en: 'After a long night' },
        text: {
          nl: 'Na een lange nacht is er een akkoord over een nieuwe heffing. Een uitzondering voor kleine bedrijven gaf de doorslag. Uw mensen zeggen dat die dit jaar niet meer in de systemen past. Om elf uur gaat de minister naar de pers; wat geeft u mee?',
          en: 'After a long night there is a deal on a new levy. An exemption for small firms made the difference. Your staff say it will not fit the systems this year. At eleven the minister meets the press; what do you send along?',
        },
      },
      {
        label: { nl: 'In de gemeenteraad', en: 'In the council' },
        text: {
          nl: 'De raad wil gratis busvervoer voor mensen met weinig geld, met een controle op inkomen. Zo konden voor- en tegenstanders instemmen. De controle vraagt twaalf mensen die er nu niet zijn. Vlak voor de stemming vraagt de griffier of u nog iets wilt zeggen.',
          en: 'The council wants free buses for people on low incomes, with an income check. That way both sides could agree. The check takes twelve people whom nobody has. Just before the vote, the clerk asks whether you wish to say anything.',
        },
      },
      {
        label: { nl: 'Langs de sloot', en: 'Along the ditch' },
        text: {
          nl: 'Boeren en natuurclubs zijn het eens over een strook langs elke sloot. De breedte verschilt per akker; dat hield iedereen aan tafel. Toezichthouders zeggen dat ze zoiets niet kunnen meten. Morgen wil de provincie het vaststellen; wat zegt u vandaag?',
          en: 'Farmers and nature groups agree on a strip along every ditch. Its width differs from field to field; that kept everyone at the table. Inspectors say they cannot measure such a thing. Tomorrow the province wants to adopt it; what do you say today?',
        },
      },
    ],
    followUps: [
      {
        nl: 'Welk compromis vond u eerst vreemd en later wijs?',
        en: 'Which compromise seemed odd to you at first and wise later?',
      },
      {
        nl: 'Wanneer redde een praktische opmerking een plan?',
        en: 'When did a practical remark save a plan?',
      },
    ],
    source: '§2.IV.7',
  },
]
