import type { Promised } from './state'

/** What people who are not there promise. */
export const promises: Readonly<Record<'nl' | 'en', readonly Promised[]>> = {
  nl: [
    {
      what: 'In elke brief zetten we wat we nog niet weten.',
      withWhom: 'team Communicatie',
      firstSign: 'De eerste brief ligt bij de balie.',
      byWhen: 'over twee weken',
      scope: 'group',
    },
    {
      what: 'Eén dag in de maand werk ik mee aan de balie.',
      withWhom: 'Fatima van de balie',
      firstSign: 'Mijn eerste dag staat in de agenda.',
      byWhen: 'deze maand',
      scope: 'mine',
    },
    {
      what: 'We stoppen met de derde stuurgroep.',
      withWhom: 'de twee andere voorzitters',
      firstSign: 'De vergadering van mei is geschrapt.',
      byWhen: 'voor 1 mei',
      scope: 'group',
    },
    {
      what: 'Ik vraag elke week één collega wat ik over het hoofd zie.',
      withWhom: 'mijn eigen team',
      firstSign: 'Iemand spreekt me tegen en dat is gewoon.',
      byWhen: 'vanaf maandag',
      scope: 'mine',
    },
    {
      what: 'Elk kwartaal bespreken we een besluit dat misging.',
      withWhom: 'het hele MT',
      firstSign: 'Ik breng zelf de eerste casus in.',
      byWhen: 'voor de zomer',
      scope: 'group',
    },
    {
      what: 'Ik bel een burger die bezwaar maakte.',
      withWhom: 'juridische zaken',
      firstSign: 'Ik weet wat er in de brief misging.',
      byWhen: 'volgende week vrijdag',
      scope: 'mine',
    },
  ],
  en: [
    {
      what: 'Every letter says what we do not know yet.',
      withWhom: 'the communication team',
      firstSign: 'The first letter lies at the front desk.',
      byWhen: 'in two weeks',
      scope: 'group',
    },
    {
      what: 'One day a month I work at the front desk.',
      withWhom: 'Fatima of the front desk',
      firstSign: 'My first day is in the diary.',
      byWhen: 'this month',
      scope: 'mine',
    },
    {
      what: 'We end the third steering group.',
      withWhom: 'the two other chairs',
      firstSign: 'The meeting of May is cancelled.',
      byWhen: 'before 1 May',
      scope: 'group',
    },
    {
      what: 'Every week I ask one colleague what I overlook.',
      withWhom: 'my own team',
      firstSign: 'Somebody contradicts me and that is normal.',
      byWhen: 'from Monday',
      scope: 'mine',
    },
    {
      what: 'Every quarter we talk about a decision that went wrong.',
      withWhom: 'the whole management team',
      firstSign: 'I bring in the first case myself.',
      byWhen: 'before the summer',
      scope: 'group',
    },
    {
      what: 'I ring a citizen who objected.',
      withWhom: 'legal affairs',
      firstSign: 'I know what was wrong in the letter.',
      byWhen: 'Friday next week',
      scope: 'mine',
    },
  ],
}

export const reservations = {
  nl: [
    'Dit lukt alleen als de wethouder meedoet.',
    'Wie doet het als het druk wordt?',
    'Ik zie dit niet samengaan met de planning.',
  ],
  en: [
    'This only works if the alderman joins in.',
    'Who does it when things get busy?',
    'I do not see how this fits the planning.',
  ],
} as const
