const longest = 60

/** A title as part of a file name: letters, digits and hyphens of ASCII, whatever the title was. */
export function fileWord(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
