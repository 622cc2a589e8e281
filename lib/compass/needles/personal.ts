import type { Needle } from '../schema'

export const personalNeedles: readonly Needle[] = [
  {
    number: 9,
    dimension: 5,
    name: { nl: 'Heb geen pantser wel ruggengraat', en: 'No armour, but a backbone' },
    about: {
      nl: 'Mensen gaan mee met iemand die luistert en zich laat raken. Ze willen ook weten waar die persoon voor staat. Een open houding en een rechte rug gaan hier samen.',
      en: 'People go along with someone who listens and can be moved. They also want to know what that person stands for. Here an open manner and a straight back go together.',
    },
    low: {
      nl: 'Leiders houden afstand en hun mening voor zich.',
      en: 'Leaders keep their distance and their views to themselves.',
    },
    high: {
      nl: 'Leiders zijn nabij en zeggen waar ze voor staan.',
      en: 'Leaders are near and say what they stand for.',
    },
    prompts: [
      {
        nl: 'Wanneer liet u op het werk zien dat iets u raakte?',
        en: 'When did you show at work that something moved you?',
      },
      {
        nl: 'Voor welk punt zou u nu opstaan in een vergadering?',
        en: 'What point would make you stand up in a meeting now?',
      },
      { nl: 'Wie zegt u eerlijk hoe u overkomt?', en: 'Who tells you honestly how you come across?' },
      {
        nl: 'Wanneer bracht iemand uit uw team u op andere gedachten?',
        en: 'When did someone in your team change your mind?',
      },
    ],
    source: '§2.V.9',
  },
  {
    number: 10,
    dimension: 5,
    name: { nl: 'Deel leiderschap', en: 'Share leadership' },
    about: {
      nl: 'Het werk is te groot geworden voor één persoon. Wie leiding deelt, brengt meer kennis bij elkaar en spreidt de macht. Wel blijft de vraag wie waarvoor staat.',
      en: 'The work has become too big for one person. Sharing leadership brings more knowledge together and spreads power. The question remains who answers for what.',
    },
    low: { nl: 'Eén persoon beslist; anderen leveren aan.', en: 'One person decides; others prepare.' },
    high: { nl: 'Velen beslissen, ieder op het eigen terrein.', en: 'Many decide, each in their own field.' },
    prompts: [
      {
        nl: 'Welk besluit viel zonder u, en beviel u goed?',
        en: 'Which decision was made without you, and turned out to your liking?',
      },
      {
        nl: 'Wat kan iemand in uw team beter dan u?',
        en: 'What can someone in your team do better than you?',
      },
      {
        nl: 'Bij welk onderwerp is niet duidelijk wie beslist?',
        en: 'On which subject is it unclear who decides?',
      },
      {
        nl: 'Wie vult u aan, en door wie wordt u aangevuld?',
        en: 'Whom do you complement, and who complements you?',
      },
    ],
    source: '§2.V.10',
  },
]
