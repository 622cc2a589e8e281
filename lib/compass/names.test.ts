import { expect, it } from 'vitest'
import { kits } from '@/lib/domain/steps/registry'
import { given } from '@/lib/domain/testing/given'
import { closed, lobbyOpened, prepared, reached } from '@/lib/domain/testing/past'
import { talkConfig, talkPlan } from '@/lib/domain/testing/plans'
import type { HeldWith } from '@/lib/domain/workshop/report-schema'
import { reportOf } from '@/lib/domain/workshop/report'
import { documentOf } from '@/lib/export/document'
import { builtInCompass } from './compass'
import { namesIn, namesOfReport } from './names'

const [first, ...others] = builtInCompass.needles
const names = namesIn(
  {
    ...builtInCompass,
    needles: first ? [{ ...first, name: { nl: 'Luister eerst', en: 'Listen first' } }, ...others] : [],
  },
  'nl',
)

const about = { type: 'needle', number: 1, dimension: 1 } as const

function held(compass?: HeldWith) {
  const plans = { talk: { ...talkPlan, config: { ...talkConfig, subject: about } } }
  const past = prepared({}, plans).map((event) =>
    event.type === 'WorkshopPrepared' && compass ? { ...event, compass } : event,
  )
  return reportOf(kits, given(past, lobbyOpened, reached('talk', 'talk'), closed).state())
}

it('[Ed8] a report names the needles as its edition did then, in the page and in files', () => {
  const own = held({ editionId: 'own', version: 2, name: 'Ons kompas', names })
  expect(namesOfReport(own)).toEqual(names)
  expect(JSON.stringify(documentOf(kits, own))).toContain('Luister eerst')
  expect(namesOfReport(held())).toEqual(namesIn(builtInCompass, 'nl'))
  expect(JSON.stringify(documentOf(kits, held()))).not.toContain('Luister eerst')
})
