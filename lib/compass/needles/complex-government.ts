import type { Needle } from '../schema'

export const complexGovernmentNeedles: readonly Needle[] = [
  {
    number: 5,
    dimension: 3,
    name: { nl: 'Meer samenhang en samenwerking', en: 'More coherence and cooperation' },
    about: {
      nl: 'Een inwoner ziet één overheid, ook waar er vijf aan het werk zijn. Samenwerken vraagt ruimte voor de ander, en soms loslaten. Ook stoppen met een overleg hoort erbij.',
      en: 'A citizen sees one government, even where five are at work. Cooperation asks for room for the other, and sometimes for letting go. Ending a meeting is part of it too.',
    },
    low: {
      nl: 'Elke organisatie doet haar eigen deel, op haar eigen manier.',
      en: 'Each organisation does its own part in its own way.',
    },
    high: {
      nl: 'Organisaties verdelen het werk samen, rond één opgave.',
      en: 'Organisations divide the work together, around one task.',
    },
    prompts: [
      {
        nl: 'Met wie werkt u graag samen, en wat doet die ander anders?',
        en: 'Who do you like working with, and what do they do differently?',
      },
      {
        nl: 'Welk deel van uw werk gaf u met een gerust hart uit handen?',
        en: 'Which part of your work did you hand over with an easy mind?',
      },
      {
        nl: 'Waaraan merkt een inwoner dat u samenwerkt?',
        en: 'How can a citizen tell that you are working together?',
      },
      {
        nl: 'Welk overleg mist u niet als het uitvalt?',
        en: 'Which meeting do you not miss when it is cancelled?',
      },
    ],
    source: '§2.III.5',
  },
  {
    number: 6,
    dimension: 3,
    name: {
      nl: 'Creëer een veilige werkomgeving, waarin fouten mogen',
      en: 'Create a safe workplace where mistakes are allowed',
    },
    about: {
      nl: 'Waar mensen werken, gaat wel eens iets mis. Een organisatie leert als dat gezegd kan worden. Daarvoor zijn plekken nodig waar proberen mag, naast werk waar inwoners op kunnen rekenen.',
      en: 'Where people work, things sometimes go wrong. An organisation learns when that can be said. That takes places where people may try things, beside work that citizens can rely on.',
    },
    low: {
      nl: 'Een fout hoort u laat, vaak van buiten.',
      en: 'You hear of a mistake late, often from outside.',
    },
    high: {
      nl: 'Een fout hoort u vroeg, van wie hem maakte.',
      en: 'You hear of a mistake early, from whoever made it.',
    },
    prompts: [
      {
        nl: 'Welke fout van uzelf deelde u met uw team?',
        en: 'Which mistake of your own did you share with your team?',
      },
      {
        nl: 'Wat gebeurt er bij u in het eerste uur na een fout?',
        en: 'What happens where you work in the first hour after a mistake?',
      },
      {
        nl: 'Wie beschermt bij u een proef die nog wankel is?',
        en: 'Who in your organisation protects an experiment that is still shaky?',
      },
      {
        nl: 'Waar in uw werk is ruimte voor een fout, en waar niet?',
        en: 'Where in your work is there room for a mistake, and where is there none?',
      },
    ],
    source: '§2.III.6',
  },
]
