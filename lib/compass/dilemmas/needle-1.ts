import type { Dilemma } from '../schema'

export const needle1Dilemmas: readonly Dilemma[] = [
  {
    dilemmaId: 'n1-certainty',
    about: { needle: 1 },
    title: { nl: 'Wat zeggen we als we iets niet weten?', en: 'What do we say when we do not know?' },
    poles: {
      a: {
        name: { nl: 'Mensen zekerheid geven', en: 'Giving people certainty' },
        gives: {
          nl: 'Mensen hebben houvast. Ze kunnen verder met hun plannen.',
          en: 'People have something to hold on to. They can get on with their plans.',
        },
        costs: {
          nl: 'Te veel ervan wordt een belofte die breekt. Daarna gelooft niemand het volgende woord nog.',
          en: 'Too much of it becomes a promise that breaks. After that, nobody believes the next word.',
        },
        jester: [
          {
            nl: 'Mensen bellen ons voor een antwoord. Een lijst met twijfels hadden ze zelf al.',
            en: 'People ring us for an answer. They already had a list of doubts.',
          },
          {
            nl: 'Als de piloot omroept dat hij het ook niet weet, wie blijft er dan rustig zitten?',
            en: 'If the pilot announces that he has no idea either, who stays calmly in their seat?',
          },
        ],
      },
      b: {
        name: { nl: 'Zeggen wat we niet weten', en: 'Saying what we don’t know' },
        gives: {
          nl: 'Mensen horen het eerlijke verhaal. Ze kunnen zelf meewegen.',
          en: 'People hear the honest story. They can weigh things up for themselves.',
        },
        costs: {
          nl: 'Te veel ervan maakt elk bericht een zorg. Daarna hoort niemand meer wat wél vaststaat.',
          en: 'Too much of it turns every message into a worry. After that, nobody hears what is certain.',
        },
        jester: [
          {
            nl: 'De waarheid komt toch wel langs. Zullen wij een keer de deur opendoen voor ze aanbelt?',
            en: 'The truth will come round anyway. Shall we open the door before it rings the bell?',
          },
          {
            nl: 'Wie vertrouwt hier een weerman die nooit ‘misschien’ zegt?',
            en: 'Who here trusts a weather forecaster who never says ‘perhaps’?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Aan de zwemplas', en: 'At the swimming lake' },
        text: {
          nl: 'In het water is een onbekende stof gevonden; het lab heeft vijf dagen nodig. Ouders bellen het waterschap: zijn onze kinderen in gevaar? Over een uur staat uw antwoord online.',
          en: 'An unknown substance has been found in a swimming lake; the lab needs five days. Parents are ringing the water authority: are our children in danger? In an hour your answer goes online.',
        },
      },
      {
        label: { nl: 'Als een kantoor verhuist', en: 'When an office moves' },
        text: {
          nl: 'Twee kantoren van een uitvoeringsorganisatie gaan samen. Medewerkers willen weten of hun baan blijft. De kans is groot, maar het plan is nog niet getekend. Morgen spreekt u tweehonderd collega’s toe.',
          en: 'Two offices of an executive agency are merging. Staff want to know whether their jobs are safe. They probably are, but the plan has not been signed. Tomorrow you address two hundred colleagues.',
        },
      },
      {
        label: { nl: 'Op het schoolplein', en: 'In the playground' },
        text: {
          nl: 'De vloer van een schoolgebouw is misschien te zwak. De constructeur verwacht dat het meevalt en rekent nog drie weken door. Vanavond schrijft de gemeente de ouders. Wat staat er in de brief over maandag?',
          en: 'The floor of a school building may be too weak. The engineer expects it will be all right and needs three more weeks to be sure. Tonight the municipality writes to the parents. What does the letter say about Monday?',
        },
      },
    ],
    followUps: [
      { nl: 'Wanneer gaf een duidelijk woord van u rust?', en: 'When did a clear word from you bring calm?' },
      { nl: 'Wanneer hielp ‘ik weet het niet’ juist?', en: 'When did ‘I don’t know’ help?' },
    ],
    source: '§2.I.1',
  },
  {
    dilemmaId: 'n1-decide-now',
    about: { needle: 1 },
    title: { nl: 'Wanneer is het tijd om te beslissen?', en: 'When is it time to decide?' },
    poles: {
      a: {
        name: { nl: 'Nu beslissen met wat we weten', en: 'Deciding now on what we know' },
        gives: {
          nl: 'Er komt beweging. Mensen kunnen aan de slag en u leert onderweg.',
          en: 'Things start to move. People can get going and you learn along the way.',
        },
        costs: {
          nl: 'Wie altijd meteen beslist, is later lang bezig met herstellen.',
          en: 'Those who always decide at once spend a long time repairing afterwards.',
        },
        jester: [
          {
            nl: 'Over een half jaar weten we meer. Over tien jaar ook. Zullen we een datum prikken?',
            en: 'In six months we’ll know more. In ten years too. Shall we set a date?',
          },
          {
            nl: 'Niets doen is ook een besluit. Alleen zet niemand er zijn naam onder.',
            en: 'Doing nothing is a decision too. It’s just that nobody signs it.',
          },
        ],
      },
      b: {
        name: { nl: 'Wachten tot we meer weten', en: 'Waiting until we know more' },
        gives: {
          nl: 'Het besluit wordt steviger. Het houdt langer stand en hoeft minder vaak over.',
          en: 'The decision grows sturdier. It lasts longer and needs less redoing.',
        },
        costs: {
          nl: 'Wie altijd wacht op meer, merkt dat de tijd al heeft beslist.',
          en: 'Those who always wait for more find that time has already decided.',
        },
        jester: [
          {
            nl: 'Het dak lekt al drie jaar. Kan het nog twee weken, tot we weten waar het gat zit?',
            en: 'The roof has leaked for three years. Can it wait two weeks, until we know where the hole is?',
          },
          {
            nl: 'Steek eens een hand op als u ooit dacht: had ik maar één nacht gewacht.',
            en: 'Raise your hand if you ever thought: if only I had waited one night.',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Bij een besmetting', en: 'During an outbreak' },
        text: {
          nl: 'Op drie scholen worden kinderen ziek en niemand weet waarvan. Sluiten betekent ouders zonder opvang; open blijven kan meer zieken geven. De GGD verwacht vrijdag de uitslag. Het is dinsdag en de schoolleiders bellen.',
          en: 'Children at three schools are falling ill and nobody knows why. Closing leaves parents without childcare; staying open may mean more illness. The public health service expects results on Friday. It is Tuesday and the heads are ringing.',
        },
      },
      {
        label: { nl: 'Bij een nieuw betaalsysteem', en: 'A new payment system' },
        text: {
          nl: 'Na een proef met twintig dossiers kan een uitvoeringsorganisatie een nieuw betaalsysteem invoeren. De proef ging goed. Het oude systeem houdt het nog tot de zomer vol. De leverancier wil maandag weten of de datum staat.',
          en: 'After a trial with twenty files, an executive agency can bring in a new payment system. The trial went well. The old system will last until the summer. The supplier wants to know on Monday whether the date stands.',
        },
      },
      {
        label: { nl: 'Langs de dijk', en: 'Along the dyke' },
        text: {
          nl: 'Een stuk dijk zakt iets sneller dan verwacht. Versterkt u nu, dan bent u het hoogwater voor. Meet u nog een jaar, dan weet u welke aanpak past. Er is geld voor één van beide en het voorstel moet vandaag af.',
          en: 'A stretch of dyke is sinking a little faster than expected. Strengthen it now and you are ahead of the high water. Measure for another year and you know which method suits. There is money for one, and the proposal is due today.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Welk besluit nam u snel, en wat leerde u daarna?',
        en: 'Which decision did you take quickly, and what did you learn afterwards?',
      },
      { nl: 'Wat kwam er boven tafel doordat u wachtte?', en: 'What came to light because you waited?' },
    ],
    source: '§2.I.1',
  },
  {
    dilemmaId: 'n1-out-in-front',
    about: { needle: 1 },
    title: {
      nl: 'Waar staat een leider als het spannend wordt?',
      en: 'Where does a leader stand when things get tense?',
    },
    poles: {
      a: {
        name: { nl: 'Zichtbaar vooropgaan', en: 'Being visibly out in front' },
        gives: {
          nl: 'Mensen zien een gezicht. Ze weten waar het heen gaat en wie ze kunnen aanspreken.',
          en: 'People see a face. They know where things are going and whom they can turn to.',
        },
        costs: {
          nl: 'Wordt het een gewoonte, dan gaat het over de leider en kijkt de rest toe.',
          en: 'If it becomes a habit, it is all about the leader and the rest look on.',
        },
        jester: [
          {
            nl: 'Mag ik weten hoe onze directeur eruitziet? Gewoon, voor als er iets is.',
            en: 'Could someone tell me what our director looks like? Just in case something comes up.',
          },
          {
            nl: 'Een gids die achteraan loopt, is vriendelijk. Maar wie ziet de afslag?',
            en: 'A guide who walks at the back is kind. But who spots the turning?',
          },
        ],
      },
      b: {
        name: { nl: 'Dienen op de achtergrond', en: 'Serving in the background' },
        gives: {
          nl: 'Anderen krijgen ruimte. Ze groeien en voelen dat het werk van hen is.',
          en: 'Others get room. They grow and feel that the work is theirs.',
        },
        costs: {
          nl: 'Wordt het een gewoonte, dan is de leider zoek en vraagt de rest de weg.',
          en: 'If it becomes a habit, the leader is missing and the rest ask for directions.',
        },
        jester: [
          {
            nl: 'De beste leider die ik had, viel nauwelijks op. Het werk des te meer.',
            en: 'The best leader I ever had hardly stood out. The work certainly did.',
          },
          {
            nl: 'Mooie foto van u bij ons project. Waar staan de mensen die het deden?',
            en: 'Nice photo of you at our project. Where are the people who did it?',
          },
        ],
      },
    },
    cases: [
      {
        label: { nl: 'Na een brand', en: 'After a fire' },
        text: {
          nl: 'Na een grote brand komen bewoners bijeen in een sporthal. Het team van de gemeente vangt hen goed op en kent iedereen bij naam. Enkele bewoners vragen waar de directeur is. U staat achter in de zaal.',
          en: 'After a big fire, residents gather in a sports hall. The municipal team looks after them well and knows everyone by name. Some residents ask where the director is. You are standing at the back.',
        },
      },
      {
        label: { nl: 'Bij een samenvoeging', en: 'When two units merge' },
        text: {
          nl: 'Twee directies van een ministerie gaan samen. Een groep medewerkers heeft het plan gemaakt en u staat erachter. Vrijdag hoort iedereen wat er verandert. De groep wil weten wie er op het podium staat.',
          en: 'Two directorates of a ministry are merging. A group of staff drew up the plan and you support it. On Friday everyone hears what will change. The group wants to know who will be on stage.',
        },
      },
      {
        label: { nl: 'In de krant', en: 'In the newspaper' },
        text: {
          nl: 'Een provincie liet een beek weer stromen, samen met boeren. De krant vraagt om een portret van het gezicht achter het plan. Uw naam opent deuren voor de volgende beek; de projectleider kent elke akker. De fotograaf komt morgen.',
          en: 'Together with farmers, a province has brought a stream back to life. The newspaper wants a portrait of the face behind the plan. Your name opens doors for the next stream; the project leader knows every field. The photographer comes tomorrow.',
        },
      },
    ],
    followUps: [
      {
        nl: 'Wanneer had een groep u vooraan nodig? Waaraan zag u dat?',
        en: 'When did a group need you at the front? How could you tell?',
      },
      {
        nl: 'Wanneer deed u een stap terug, en wat ontstond er toen?',
        en: 'When did you take a step back, and what came of it?',
      },
    ],
    source: '§1.4',
  },
]
