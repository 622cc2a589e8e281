import {
  commitmentsExample,
  compassExample,
  dilemmaExample,
  infoExample,
  lookbackExample,
  notesExample,
  routesExample,
  talkExample,
} from '../testing/examples'
import { kitContract } from '../testing/kit-contract'

kitContract('commitments', commitmentsExample)
kitContract('compass', compassExample)
kitContract('dilemma', dilemmaExample)
kitContract('lookback', lookbackExample)
kitContract('notes', notesExample)
kitContract('routes', routesExample)
kitContract('talk', talkExample)
kitContract('info', infoExample)
