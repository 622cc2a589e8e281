import type { Route } from './schema'

export const routes: readonly Route[] = [
  {
    letter: 'a',
    dimension: 1,
    name: { nl: 'Gebruik crisislogica', en: 'Use crisis logic' },
    about: {
      nl: 'In een crisis kan ineens veel, snel en op vertrouwen. Die manier van werken kunt u bewaren voor gewone dagen. Daarbij hoort ook: op tijd zien wat eraan komt, en maat houden.',
      en: 'In a crisis a great deal is suddenly possible, fast and on trust. You can keep that way of working for ordinary days. It also means seeing in time what is coming, and keeping a sense of proportion.',
    },
    firstStep: {
      nl: 'Kies een besluit dat al weken rondgaat. Laat het volgende week nemen door wie er het meest van weet.',
      en: 'Pick a decision that has been going round for weeks. Next week, let the person who knows most about it decide.',
    },
    surface: 'asphalt',
    source: '§3.a',
  },
  {
    letter: 'b',
    dimension: 1,
    name: { nl: 'Kunnen versnellen én durven vertragen', en: 'Able to speed up, daring to slow down' },
    about: {
      nl: 'Het ene onderwerp heeft haast, het andere heeft rust nodig. Soms geldt dat op dezelfde dag. De kunst is om het verschil te zien, en dan het tempo te kiezen.',
      en: 'One subject is urgent, another needs time. Sometimes both are true on the same day. The art is to see the difference, and then to choose the pace.',
    },
    firstStep: {
      nl: 'Loop uw agenda na. Haal één onderwerp naar voren en geef een ander twee weken extra.',
      en: 'Go through your diary. Bring one subject forward and give another two more weeks.',
    },
    surface: 'tunnel',
    source: '§3.b',
  },
  {
    letter: 'c',
    dimension: 2,
    name: {
      nl: 'Openheid tonen; niet alles openbaar maken',
      en: 'Show openness; not make everything public',
    },
    about: {
      nl: 'Open zijn is laten zien hoe een keuze tot stand kwam, in woorden die mensen begrijpen. Een stapel stukken doet dat nog niet. En sommige gesprekken hebben een dichte deur nodig.',
      en: 'Being open is showing how a choice was made, in words people understand. A pile of documents does not do that by itself. And some conversations need a closed door.',
    },
    firstStep: {
      nl: 'Neem een besluit van deze maand. Schrijf op één bladzijde wat u afwoog, en deel die bladzijde.',
      en: 'Take a decision from this month. Write on one page what you weighed up, and share that page.',
    },
    surface: 'tunnel',
    source: '§3.c',
  },
  {
    letter: 'd',
    dimension: 2,
    name: { nl: 'Denk digitaler en internationaler', en: 'Think more digital and more international' },
    about: {
      nl: 'Veel vragen komen van over de grens of via een scherm binnen. Wie in Europa vroeg meepraat, kan nog iets veranderen. En wie techniek begrijpt, ziet wat die met het werk doet.',
      en: 'Many questions reach us from across the border or through a screen. Join the talks in Europe early and you can still change something. Understand technology and you see what it does to the work.',
    },
    firstStep: {
      nl: 'Bel een vakgenoot in een ander Europees land. Vraag hoe zij uw lastigste onderwerp aanpakken, en met welke techniek.',
      en: 'Ring someone with your job in another European country. Ask how they handle your hardest subject, and with what technology.',
    },
    surface: 'asphalt',
    source: '§3.d',
  },
  {
    letter: 'e',
    dimension: 3,
    name: {
      nl: 'Geef meer gezicht aan de overheid; geef meer steun aan ‘de uitvoering’',
      en: 'Give government a face; back those who deliver',
    },
    about: {
      nl: 'De overheid is vaak een stem aan de telefoon of een gezicht aan de balie. Wie daar werkt, heeft tijd, ruimte en goede regels nodig. Deze route brengt die mensen dichter bij de tafel waar besluiten vallen.',
      en: 'Government is often a voice on the phone or a face at the counter. The people who work there need time, room and sound rules. This route brings them closer to the table where decisions are made.',
    },
    firstStep: {
      nl: 'Zit een ochtend naast iemand die inwoners te woord staat. Neem één hindernis weg die u daar ziet.',
      en: 'Spend a morning beside someone who deals with the public. Remove one obstacle that you see there.',
    },
    surface: 'cobbles',
    source: '§3.e',
  },
  {
    letter: 'f',
    dimension: 3,
    name: { nl: 'Met meer inclusiviteit meer diversiteit', en: 'More inclusion, more diversity' },
    about: {
      nl: 'Mensen met een verschillende achtergrond zien verschillende dingen. Dat helpt pas als iedereen echt meedoet. Deze route begint bij wie u uitnodigt, en bij uw eigen voorkeuren.',
      en: 'People with different backgrounds see different things. That only helps once everyone truly takes part. This route begins with whom you invite, and with your own preferences.',
    },
    firstStep: {
      nl: 'Vraag bij een lastig besluit drie collega’s die u er anders niet bij haalt. Laat hen als eersten spreken.',
      en: 'For a difficult decision, ask three colleagues you would not normally involve. Let them speak first.',
    },
    surface: 'goat-track',
    source: '§3.f',
  },
  {
    letter: 'g',
    dimension: 4,
    name: { nl: 'Meer naar buiten treden', en: 'Step outside more' },
    about: {
      nl: 'Weinig mensen weten wat een ambtenaar de hele dag doet. U kunt erover vertellen: over wat u weet, en over hoe een maatregel ontstaat. De politieke keuze blijft bij de politiek.',
      en: 'Few people know what a civil servant does all day. You can tell them: about what you know, and about how a measure comes into being. The political choice stays with the politicians.',
    },
    firstStep: {
      nl: 'Laat een medewerker buiten over het werk vertellen. Dat kan op een school, in een buurthuis of in een vakblad.',
      en: 'Have one of your people talk about the work outside. It could be at a school, in a community centre or in a journal.',
    },
    surface: 'goat-track',
    source: '§3.g',
  },
  {
    letter: 'h',
    dimension: 4,
    name: { nl: 'Actiever en breder verantwoorden', en: 'Account more actively and more widely' },
    about: {
      nl: 'Wie ruimte krijgt, laat zien wat ermee is gedaan. Dat kan in de politiek, en ook bij inwoners, onderzoekers en collega’s. Op deze route zoekt u de vragen zelf op.',
      en: 'Those who are given room show what they did with it. That can be in the political arena, and also with citizens, researchers and colleagues. On this route you go looking for the questions yourself.',
    },
    firstStep: {
      nl: 'Nodig iemand van buiten uit die een uur lastige vragen stelt over werk dat nog loopt.',
      en: 'Invite an outsider to spend an hour asking awkward questions about work that is still under way.',
    },
    surface: 'cobbles',
    source: '§3.h',
  },
  {
    letter: 'i',
    dimension: 5,
    name: { nl: 'Meer zelfkennis en zelfkritiek', en: 'More self-knowledge and self-criticism' },
    about: {
      nl: 'Uw belangrijkste gereedschap bent u zelf. Het helpt om te weten waar u sterk in bent, en wat u niet ziet. Anderen kunnen u dat vertellen.',
      en: 'Your main tool is yourself. It helps to know where you are strong, and what you do not see. Other people can tell you.',
    },
    firstStep: {
      nl: 'Vraag iemand die niet van u afhangt: wat zie ik over het hoofd? Luister tien minuten en zeg alleen dank u wel.',
      en: 'Ask someone who does not depend on you: what am I missing? Listen for ten minutes and say only thank you.',
    },
    surface: 'goat-track',
    source: '§3.i',
  },
  {
    letter: 'j',
    dimension: 5,
    name: {
      nl: 'Hard skills, zoals kennis én soft skills',
      en: 'Hard skills, such as knowledge, and soft skills',
    },
    about: {
      nl: 'Kennis van zaken geeft een leider gezag. Wie luistert en het goede moment kiest, krijgt die kennis ook over. Aan beide blijft u werken.',
      en: 'Knowing the subject gives a leader authority. Listening and choosing the right moment get that knowledge across. You never stop working on either.',
    },
    firstStep: {
      nl: 'Kies een onderwerp om in te lezen en een collega om beter te leren kennen. Zet beide in uw agenda.',
      en: 'Choose one subject to read up on and one colleague to get to know better. Put both in your diary.',
    },
    surface: 'cobbles',
    source: '§3.j',
  },
]
