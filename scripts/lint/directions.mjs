/**
 * Which folder may import which. ESLint reads this while one types, dependency-cruiser with every import resolved.
 * Paths are regular expressions on paths from the root. A file is held to every direction it matches.
 */
const tests = '\\.test\\.tsx?$|/testing/'

export const directions = [
  {
    name: 'domain-is-pure',
    from: '^lib/domain/',
    fromNot: tests,
    may: ['^lib/domain/'],
    packages: ['zod'],
    why: 'lib/domain holds the rules and nothing else: it imports only itself and zod, so that every rule can be tested and replayed without a world around it.',
  },
  {
    name: 'domain-tests-are-small',
    from: '^lib/domain/.*\\.test\\.ts$',
    may: ['^lib/domain/', '^lib/testing/'],
    packages: ['zod', 'vitest', 'fast-check'],
    why: 'A rule is tested with the rules alone, in given / when / then.',
  },
  {
    name: 'protocol-knows-the-domain',
    from: '^lib/protocol/',
    fromNot: tests,
    may: ['^lib/(protocol|domain)/'],
    why: 'lib/protocol is what both ends of the socket share, so it may only know lib/domain.',
  },
  {
    name: 'database-knows-the-domain',
    from: '^lib/db/',
    fromNot: tests,
    may: ['^lib/(db|domain)/'],
    why: 'lib/db stores what lib/domain describes and knows no other part.',
  },
  {
    name: 'live-client-is-for-browsers',
    from: '^lib/live/',
    fromNot: tests,
    may: ['^lib/(live|domain|protocol)/'],
    why: 'lib/live runs on phones, so it may only know lib/domain and lib/protocol.',
  },
  {
    name: 'lib-looks-inward',
    from: '^lib/',
    may: ['^lib/', '^messages/'],
    why: 'lib is used by the server and the pages and knows neither.',
  },
  {
    name: 'server-knows-no-pages',
    from: '^server/',
    may: ['^(server|lib|messages)/'],
    why: 'The server must run, and be tested, without pages; what they need of it is lent through lib/runtime.ts.',
  },
  {
    name: 'pages-through-the-data-doors',
    from: '^app/',
    fromNot: `^app/_data/|${tests}`,
    may: ['^app/', '^lib/(domain|protocol|live|i18n|compass|orders)/', '^lib/(cookies|password)\\b'],
    why: 'Pages reach the database and the server only through app/_data, where everything is server-only and checks who asks.',
  },
  {
    name: 'data-doors',
    from: '^app/_data/',
    fromNot: tests,
    may: ['^app/', '^lib/'],
    why: 'app/_data stands between the pages and lib; the server is reached through lib/runtime.ts.',
  },
  {
    name: 'tests-are-not-shipped',
    from: '^(app|lib|server)/',
    fromNot: `${tests}|^lib/testing/`,
    mayNot: ['/testing/', '\\.test$', '\\.test\\.tsx?$'],
    why: 'What only tests need is left out of the build.',
  },
]

/** Packages that have one home. */
export const homes = [
  {
    name: 'one-module-knows-the-socket',
    packages: ['socket.io-client'],
    home: `^lib/live/transport\\.ts$|${tests}|^e2e/|^bench/`,
    why: 'One module knows that there is a socket; everything else can then be tested without one.',
  },
  {
    name: 'prisma-lives-in-lib-db',
    packages: ['@prisma/.*', '@libsql/.*', 'pg'],
    home: `^lib/db/|^scripts/|${tests}|^e2e/|^bench/`,
    why: 'lib/db is the only home of Prisma and its drivers; elsewhere it is a repository with a name.',
  },
  {
    name: 'react-lives-in-app',
    packages: ['react', 'react-dom', 'next', 'next-intl'],
    home: '^app/|^server/pages\\.ts$|^next\\.config\\.js$',
    why: 'Only app knows React and Next.js.',
  },
]
