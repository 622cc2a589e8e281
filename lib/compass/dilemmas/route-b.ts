import type { Dilemma } from '../schema'

export const routeBDilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'rb-pace',
    about: { route: 'b' },
    title: { nl: 'Welk tempo past hier?', en: 'What pace suits this?' },
    poles: {
      a: {
        name: { nl: 'Nu versnellen', en: 'Speeding up now' },
        gives: {
          nl: 'Wat kan, gebeurt. Niemand hoeft te wachten.',
          en: 'What can be done gets done. Nobody has to wait.',
        },
        costs: {
          nl: 'Alsmaar sneller geeft haast, fouten en collega’s die afhaken.',
          en: 'Ever faster brings haste, mistakes and colleagues who drop out.',
        },
        jester: [
          {
            nl: 'De samenleving is al drie apps verder. Wij zoeken nog een vergaderdatum.',
            en: 'Society is three apps ahead. We are still looking for a meeting date.',
          },
          {
            nl: 'Zorgvuldig en langzaam zijn twee woorden. Sinds wanneer betekenen ze hetzelfde?',
            en: 'Careful and slow are two words. Since when do they mean the same?',
          },
        ],
      },
      b: {
        name: { nl: 'Nu vertragen', en: 'Slowing down now' },
        gives: {
          nl: 'Wat telt, wordt gezien. Iedereen kan mee.',
          en: 'What counts gets noticed. Everyone can keep up.',
        },
        costs: {
          nl: 'Alsmaar trager geeft uitstel, stilstand en inwoners die afhaken.',
          en: 'Ever slower brings delay, standstill and citizens who give up.',
        },
        jester: [
          {
            nl: 'Er is haast bij, hoor ik. Voor wie ook alweer?',
            en: 'It’s urgent, I hear. For whom, again?',
          },
          {
            nl: 'Wie hard rijdt, ziet minder van de weg. Vraag het mijn verzekeraar.',
            en: 'Drive fast and you see less of the road. Ask my insurer.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Na een filmpje', en: 'After a video clip' },
        text: {
          nl: 'Een filmpje van een ruzie aan uw balie gaat rond. Kijkers vragen om een reactie, de bestuurder ook. De medewerker is geschrokken en is nog niet gehoord. Het is half twaalf; om één uur moet er iets liggen.',
          en: 'A clip of a row at your counter is doing the rounds. Viewers want a response, and so does the politician in charge. The employee is shaken and has not been heard yet. It is half past eleven; something is due at one.',
        },
      },
      {
        label: { nl: 'Bij nieuwe woningen', en: 'New homes' },
        text: {
          nl: 'Er ligt een plan voor driehonderd woningen. Twee buurten willen nog meepraten over verkeer en groen. Jonge gezinnen staan al acht jaar op de lijst. De wethouder vraagt u om een planning.',
          en: 'There is a plan for three hundred homes. Two neighbourhoods still want a say on traffic and green space. Young families have been on the list for eight years. The alderman asks you for a timetable.',
        },
      },
      {
        label: { nl: 'Een vergunning in een dag', en: 'A permit in a day' },
        text: {
          nl: 'Een ministerie kan een vergunning voortaan in één dag afgeven, alleen digitaal. De techniek is klaar; de helft van de kleine bedrijven is dat nog niet. Elk jaar wachten kost de andere helft veel tijd. U kiest de datum.',
          en: 'From now on a ministry could issue a permit in one day, online only. The technology is ready; half the small businesses are not. Every year of waiting costs the other half much time. You choose the date.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wat ging bij u sneller dan iedereen dacht? Waardoor?',
        en: 'What went faster than anyone expected? What made it so?',
      },
      { nl: 'Wanneer haalde u bewust het tempo eruit?', en: 'When did you deliberately slow things down?' },
    ],
    source: '§3.b',
  },
]
