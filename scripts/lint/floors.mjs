/**
 * The oldest versions that may be in the lock, each for weak spots that were mended there. A copy of the table of what
 * must hold; raise it when an advisory says so. `alike`: these stand at one version together.
 */
export const floors = {
  next: '16.4.5',
  react: '19.3.1',
  'react-dom': '19.3.1',
  sharp: '0.35.5',
  'socket.io': '4.8.4',
  'socket.io-client': '4.8.4',
  'socket.io-parser': '4.2.7',
  'socket.io-adapter': '2.5.8',
  'engine.io': '6.6.12',
  ws: '8.21.0',
  'better-auth': '1.7.25',
  prisma: '7.10.0',
  '@prisma/client': '7.10.0',
  '@prisma/adapter-libsql': '7.10.0',
  '@prisma/adapter-pg': '7.10.0',
  nodemailer: '10.0.13',
}

export const alike = [
  ['better-auth', '@better-auth/core', '@better-auth/prisma-adapter'],
  [
    'prisma',
    '@prisma/client',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    '@prisma/driver-adapter-utils',
  ],
  ['react', 'react-dom'],
]

/** Not in the product at all: unmaintained, or with holes nobody mends. */
export const banned = ['exceljs', 'xlsx', 'lucia', '@auth/prisma-adapter']

function isOlder(version, floor) {
  const [a, b] = [version, floor].map((each) => each.split('-')[0].split('.').map(Number))
  const at = b.findIndex((part, index) => (a[index] ?? 0) !== part)
  return at >= 0 && (a[at] ?? 0) < b[at]
}

/** Every copy of every package in a lock, by name. */
function versionsIn(packages) {
  const found = new Map()
  for (const [path, { version }] of Object.entries(packages)) {
    const name = path.split('node_modules/').at(-1)
    if (path !== '' && version !== undefined) found.set(name, [...(found.get(name) ?? []), version])
  }
  return found
}

/**
 * What in this lock is older than it may be, or not alike, or not to be there; a sentence each.
 * @returns {string[]}
 */
export function belowFloors({ packages }) {
  const versions = versionsIn(packages)
  return [
    ...Object.entries(floors).flatMap(([name, floor]) =>
      (versions.get(name) ?? [])
        .filter((version) => isOlder(version, floor))
        .map((version) => `${name} ${version} is older than ${floor}`),
    ),
    ...alike.flatMap((names) => {
      const all = [...new Set(names.flatMap((name) => versions.get(name) ?? []))]
      return all.length > 1 ? [`${names.join(', ')} are not alike: ${all.join(', ')}`] : []
    }),
    ...banned.filter((name) => versions.has(name)).map((name) => `${name} may not be in the product`),
  ]
}
