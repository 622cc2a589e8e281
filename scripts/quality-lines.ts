// npm run quality: every numbered line of docs/quality-lines.md with the tests that show it; exit 1 when one has none.
import { qualityLines } from '@/lib/testing/quality-lines'

const lines = qualityLines()
for (const { id, isMust, wording, titles, isOpen } of lines) {
  const count = isOpen ? 'open' : `${titles.length} tests`
  console.log(`${id.padEnd(4)} ${isMust ? 'must  ' : 'should'} ${count.padEnd(10)} ${wording}`)
  if (!isOpen && titles[0] !== undefined) console.log(`${' '.repeat(23)}${titles[0]}`)
}
const without = lines.filter(({ titles }) => titles.length === 0)
console.log(`\n${lines.length - without.length} of ${lines.length} lines are shown by a test.`)
if (without.length > 0) console.log(`Without one: ${without.map(({ id }) => id).join(', ')}`)
process.exitCode = without.length === 0 ? 0 : 1
