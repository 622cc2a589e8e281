// Imported first, so that an old Node.js gives one sentence instead of a stack.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Kompasgesprek needs Node.js 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org and try again.`,
  )
  process.exit(1)
}
