import { describe, expect, it } from 'vitest'
import { given, inStep, lead, participant } from '../../testing/given'
import { happened, joined, lobbyOpened, prepared, reached } from '../../testing/past'
import { commitmentsConfig, commitmentsPlan } from '../../testing/plans'
import { commitmentsCommandSchema } from './message'

const ada = participant('ada')
const bram = participant('bram')
const before = [
  ...prepared({}, { commitments: commitmentsPlan }),
  lobbyOpened,
  ...joined('ada', 'bram'),
  reached('commitments', 'open', 'write'),
]
const promised = { what: 'Bellen', withWhom: 'Fatima', firstSign: 'Een datum', byWhen: 'mei', scope: 'group' }
const written = happened('commitments', {
  type: 'CommitmentWritten',
  voice: 'voice-of-ada',
  handle: 'mine',
  commitmentId: 'c1',
  ...promised,
})
const hidden = happened('commitments', { type: 'CommitmentHidden', commitmentId: 'c1', hidden: true })
const backing = [...before, written, reached('commitments', 'open', 'backing')]
const send = (type: string, fields: object) => inStep('commitments', { type, ...fields })
const write = (handle: string) => send('WriteCommitment', { handle, ...promised })

describe('writing a commitment', () => {
  it('[Co1] says what, with whom, the first sign, by when, and for whom it is', () => {
    given(before)
      .when(ada, write('mine'))
      .thenEvents(
        happened('commitments', {
          type: 'CommitmentWritten',
          voice: 'voice-of-ada',
          handle: 'mine',
          commitmentId: 'new-1',
          ...promised,
        }),
      )
  })

  it('[Co1] needs to say what; the rest may follow in the talk', () => {
    const bare = { type: 'WriteCommitment', handle: 'h', withWhom: '', firstSign: '', byWhen: '' }
    expect(commitmentsCommandSchema.safeParse({ ...bare, what: 'Iets', scope: 'group' }).success).toBe(true)
    const empty = commitmentsCommandSchema.safeParse({ ...bare, what: ' ', scope: 'group' })
    expect(empty.error?.issues.map((issue) => issue.message)).toEqual(['text-empty'])
    expect(commitmentsCommandSchema.safeParse({ ...bare, what: 'Iets', scope: 'yours' }).success).toBe(false)
  })

  it('[Co1] makes one commitment of writing twice under one handle, and not more than the step says', () => {
    given([...before, written])
      .when(ada, write('mine'))
      .thenEvents()
    const more = ['b', 'c'].map((handle) =>
      happened('commitments', {
        type: 'CommitmentWritten',
        voice: 'voice-of-ada',
        handle,
        commitmentId: handle,
        ...promised,
      }),
    )
    expect(commitmentsConfig.perPerson).toBe(2)
    given([...before, written, ...more])
      .when(ada, write('d'))
      .thenRefusal('too-many-items')
    given([...before, written, ...more])
      .when(bram, write('d'))
      .events()
  })

  it('[Co2] is changed by its writer while writing is open, and by nobody else', () => {
    const edit = send('EditCommitment', { handle: 'mine', ...promised, what: 'Schrijven' })
    given([...before, written])
      .when(ada, edit)
      .thenEvents(
        happened('commitments', {
          type: 'CommitmentEdited',
          commitmentId: 'c1',
          ...promised,
          what: 'Schrijven',
        }),
      )
    given([...before, written])
      .when(bram, edit)
      .thenRefusal('unknown-item')
    const closed = [...before, written, reached('commitments', 'closed', 'write')]
    given(closed).when(ada, edit).thenRefusal('step-not-open')
    given(closed).when(ada, write('other')).thenRefusal('step-not-open')
  })

  it('[Co2] is taken back by its writer at any moment until the step is finished', () => {
    const withdraw = send('WithdrawCommitment', { handle: 'mine' })
    given([...backing, reached('commitments', 'talk', 'backing')])
      .when(ada, withdraw)
      .thenEvents(happened('commitments', { type: 'CommitmentWithdrawn', commitmentId: 'c1' }))
    given(backing).when(bram, withdraw).thenRefusal('unknown-item')
  })
})

describe('backing and reservations', () => {
  const back = send('BackCommitment', { commitmentId: 'c1', backs: true })
  const reserve = (text: string) => send('GiveReservation', { commitmentId: 'c1', text })

  it('[Co3] are given to a commitment the room can see, while that round is open', () => {
    given(backing)
      .when(bram, back)
      .thenEvents(
        happened('commitments', {
          type: 'CommitmentBacked',
          voice: 'voice-of-bram',
          commitmentId: 'c1',
          backs: true,
        }),
      )
    given([...before, written])
      .when(bram, back)
      .thenRefusal('step-not-open')
    given([...backing, hidden])
      .when(bram, back)
      .thenRefusal('unknown-item')
    given(backing)
      .when(bram, send('BackCommitment', { commitmentId: 'c9', backs: true }))
      .thenRefusal('unknown-item')
  })

  it('[Co3] are one reservation of each person about each commitment: another one replaces it', () => {
    const first = given(backing).when(bram, reserve('Wie doet het?'))
    first.thenEvents(
      happened('commitments', {
        type: 'ReservationGiven',
        voice: 'voice-of-bram',
        commitmentId: 'c1',
        reservationId: 'new-1',
        text: 'Wie doet het?',
      }),
    )
    given([...backing, ...first.events()])
      .when(bram, reserve('Wie doet het?'))
      .thenEvents(...first.events())
    const taken = given([...backing, ...first.events()]).when(
      bram,
      send('WithdrawReservation', { commitmentId: 'c1' }),
    )
    taken.thenEvents(
      happened('commitments', {
        type: 'ReservationWithdrawn',
        voice: 'voice-of-bram',
        commitmentId: 'c1',
      }),
    )
  })

  it('[Co6] hides only what is there', () => {
    given(backing)
      .when(lead, send('HideCommitment', { commitmentId: 'c1', hidden: true }))
      .thenEvents(hidden)
    given(backing)
      .when(lead, send('HideCommitment', { commitmentId: 'c9', hidden: true }))
      .thenRefusal('unknown-item')
    given(backing)
      .when(lead, send('HideReservation', { reservationId: 'r9', hidden: true }))
      .thenRefusal('unknown-item')
  })
})
