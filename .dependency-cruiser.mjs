import { directions, homes } from './scripts/lint/directions.mjs'

const ours = '^(app|e2e|lib|messages|scripts|server)/'

function inPackages(names) {
  return names.map((name) => `^node_modules/${name}/`)
}

function forbiddenTargets({ name, from, fromNot, may, mayNot, packages, why }) {
  const pathNot = [...(may ?? []), ...inPackages(packages ?? [])]
  return {
    name,
    comment: why,
    severity: 'error',
    from: { path: from, ...(fromNot === undefined ? {} : { pathNot: fromNot }) },
    to: mayNot === undefined ? { path: packages === undefined ? ours : '.', pathNot } : { path: mayNot },
  }
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions.map(forbiddenTargets),
    ...homes.map(({ name, packages, home, why }) => ({
      name,
      comment: why,
      severity: 'error',
      from: { pathNot: home },
      to: { path: inPackages(packages) },
    })),
    {
      name: 'no-circles',
      comment: 'Of two files that need each other neither can be understood, or loaded, first.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      // Next.js itself answers to the one name, and the build makes the other.
      to: { couldNotResolve: true, pathNot: ['^server-only$', 'dist/server\\.mjs$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|(^|/)generated/|\\.generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
