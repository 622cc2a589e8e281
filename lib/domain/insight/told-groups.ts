/**
 * Groups that may be told apart when a total is told by group. Small ones are told together as "the others",
 * and join up with the smallest large one until the others are large enough too, or nobody is left over.
 * @returns names of groups told by themselves, the largest first
 */
export function toldGroups<Name extends string>(
  groups: readonly (readonly [Name, number])[],
  atLeast: number,
): readonly Name[] {
  const all = groups.reduce((sum, [, size]) => sum + size, 0)
  const large = groups.filter(([, size]) => size > 0 && size >= atLeast).sort(([, a], [, b]) => b - a)
  for (let count = large.length; count > 0; count--) {
    const told = large.slice(0, count)
    const others = all - told.reduce((sum, [, size]) => sum + size, 0)
    if (others === 0 || others >= atLeast) return told.map(([name]) => name)
  }
  return []
}
