import type { Dimension } from './schema'

export const dimensions: readonly Dimension[] = [
  {
    number: 1,
    roman: 'I',
    name: { nl: 'Turbulente tijd', en: 'Turbulent times' },
    about: {
      nl: 'Er gebeurt veel tegelijk en niemand overziet alles. Mensen zoeken houvast, ook bij u.',
      en: 'Much happens at once and nobody can see it all. People look for something to hold on to, from you too.',
    },
  },
  {
    number: 2,
    roman: 'II',
    name: { nl: 'Veeleisende samenleving', en: 'Demanding society' },
    about: {
      nl: 'Inwoners en bedrijven verwachten veel, en lang niet allemaal hetzelfde. Ze willen een antwoord dat klopt en dat ze begrijpen.',
      en: 'Citizens and businesses expect a lot, and by no means all the same. They want an answer that is right and that they understand.',
    },
  },
  {
    number: 3,
    roman: 'III',
    name: { nl: 'Complexe overheid', en: 'Complex government' },
    about: {
      nl: 'De overheid bestaat uit veel huizen, elk met een eigen taak. Wie iets voor elkaar wil krijgen, heeft de buren nodig.',
      en: 'Government is made up of many houses, each with its own task. To get something done, you need the neighbours.',
    },
  },
  {
    number: 4,
    roman: 'IV',
    name: { nl: 'Politiek-ambtelijk', en: 'Political–administrative interplay' },
    about: {
      nl: 'Bestuurders kiezen; ambtenaren adviseren en voeren uit. Dat gaat goed als ieder de eigen rol stevig invult.',
      en: 'Politicians choose; civil servants advise and deliver. It works when each fills their own role with confidence.',
    },
  },
  {
    number: 5,
    roman: 'V',
    name: { nl: 'Persoonlijk', en: 'The personal in leadership' },
    about: {
      nl: 'Leidinggeven doet u als de mens die u bent. Mensen zien wat u doet, nog voordat ze horen wat u zegt.',
      en: 'You lead as the person you are. People see what you do before they hear what you say.',
    },
  },
]
