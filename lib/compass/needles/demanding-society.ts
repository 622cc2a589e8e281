import type { Needle } from '../schema'

export const demandingSocietyNeedles: readonly Needle[] = [
  {
    number: 3,
    dimension: 2,
    name: { nl: 'Sta in verbinding met de samenleving', en: 'Stay connected with society' },
    about: {
      nl: 'Beleid, vergunningen en toezicht raken het leven van mensen. Deze naald vraagt u om te gaan kijken en luisteren, op veel verschillende plekken. En om taal te kiezen die buiten wordt begrepen.',
      en: 'Policy, permits and inspections touch people’s lives. This needle asks you to go and look and listen, in many different places. And to choose words that are understood there.',
    },
    low: {
      nl: 'We kennen buiten vooral uit stukken en cijfers.',
      en: 'We know the outside mainly from papers and figures.',
    },
    high: {
      nl: 'We kennen buiten vooral uit eigen ontmoetingen.',
      en: 'We know the outside mainly from meeting people.',
    },
    prompts: [
      {
        nl: 'Waar zag u voor het laatst met eigen ogen wat uw werk doet?',
        en: 'Where did you last see with your own eyes what your work does?',
      },
      {
        nl: 'Welke zin van een inwoner bent u nooit vergeten?',
        en: 'What did a citizen once say to you that you have never forgotten?',
      },
      {
        nl: 'Welk deel van uw werk snappen uw buren niet?',
        en: 'Which part of your work would puzzle your neighbours?',
      },
      {
        nl: 'Met wie van buiten zou u vaker willen praten?',
        en: 'Who outside government would you like to talk to more often?',
      },
    ],
    source: '§2.II.3',
  },
  {
    number: 4,
    dimension: 2,
    name: { nl: 'Zorg voor balans tussen maatwerk en uniformiteit', en: 'Balance tailoring and uniformity' },
    about: {
      nl: 'Iedereen gelijk behandelen is eerlijk. Rekening houden met wie er voor u zit, is dat ook. Deze naald vraagt om een balans die u kunt uitleggen.',
      en: 'Treating everyone alike is fair. Taking account of the person in front of you is fair too. This needle asks for a balance that you can explain.',
    },
    low: {
      nl: 'We doen wat we altijd doen: de regel, of juist maatwerk.',
      en: 'We do what we always do: the rule, or else the exception.',
    },
    high: {
      nl: 'We wegen per situatie en leggen de keuze uit.',
      en: 'We weigh each situation and explain the choice.',
    },
    prompts: [
      {
        nl: 'Bij welke regel krijgt u of uw team wel eens buikpijn?',
        en: 'Which rule sometimes sits badly with you or your team?',
      },
      {
        nl: 'Welke uitzondering kon u goed uitleggen, ook aan wie nee kreeg?',
        en: 'Which exception could you explain well, even to those who got a no?',
      },
      {
        nl: 'Wie mag bij u afwijken, en hoe weet die persoon dat?',
        en: 'Who may depart from the rule where you work, and how do they know?',
      },
      {
        nl: 'Waar was dezelfde aanpak voor iedereen een opluchting?',
        en: 'Where was it a relief that everyone was treated the same way?',
      },
    ],
    source: '§2.II.4',
  },
]
