import { describe, expect, it } from 'vitest'
import { topList } from './top-list'

const note = (noteId: string, dots?: number, clusterId?: string) => ({
  noteId,
  columnId: 'c',
  text: `tekst ${noteId}`,
  ...(dots === undefined ? {} : { dots }),
  ...(clusterId === undefined ? {} : { clusterId }),
})

describe('the list of what to talk about', () => {
  it('[N13] begins with what got most dots, those of a cluster together', () => {
    const clusters = [
      { groupId: 'k1', name: 'Tegenspraak', notes: [note('a', 2), note('b', 2)] },
      { groupId: 'k2', name: '', notes: [note('c', 1)] },
    ]
    const { top, others } = topList({ clusters, loose: [note('d', 3)] }, 'Nog geen naam')
    expect(top.map(({ itemId, text, dots }) => [itemId, text, dots])).toEqual([
      ['k1', 'Tegenspraak', 4],
      ['d', 'tekst d', 3],
      ['k2', 'tekst c', 1],
    ])
    expect(top[0]?.notes).toEqual(['tekst a', 'tekst b'])
    expect(others).toEqual([])
  })

  it('[N13] is five long, and keeps all others within reach, without dots too', () => {
    const loose = [0, 0, 1, 2, 3, 4, 5, 6].map((dots, index) => note(`n${index}`, dots))
    const { top, others } = topList({ clusters: [], loose }, '')
    expect(top.map(({ dots }) => dots)).toEqual([6, 5, 4, 3, 2])
    expect(others.map(({ itemId }) => itemId)).toEqual(['n2', 'n0', 'n1'])
    expect(
      topList({ clusters: [{ groupId: 'k', name: '', notes: [] }], loose: [] }, 'leeg').others[0],
    ).toEqual({
      itemId: 'k',
      text: 'leeg',
      dots: 0,
      notes: [],
    })
  })
})
