import { expect, it } from 'vitest'
import { at, closed, joined, lobbyOpened, prepared, reached } from '../testing/past'
import { sampleAbout } from '../testing/plans'
import { headerChange } from './header'

const { title, groupName, mode, language, retentionDays } = sampleAbout

it('[W8] follows what lists and doors need to know', () => {
  expect(headerChange(prepared())).toEqual({ title, groupName, mode, language, retentionDays })
  expect(headerChange([{ type: 'AboutEdited', about: { ...sampleAbout, title: 'Nieuw' } }])).toMatchObject({
    title: 'Nieuw',
  })
  expect(headerChange([lobbyOpened])).toEqual({ status: 'lobby' })
  expect(headerChange([lobbyOpened, reached('info', 'open')])).toEqual({ status: 'live' })
  const ahead = { type: 'PreWorkOpened', stepId: 'compass', closesAt: at(9), at: at(0) } as const
  expect(headerChange([ahead, lobbyOpened])).toEqual({ aheadUntil: at(9), status: 'lobby' })
  expect(headerChange([closed])).toEqual({ status: 'closed', closedAt: at(90) })
})

it('[W8] is left alone by everything else', () => {
  expect(headerChange(joined('ada'))).toEqual({})
})
