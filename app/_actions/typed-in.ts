/** Of an account; participants have a limit of their own. */
export const longestName = 60

/** What somebody typed into a field, cut off where nobody types on. */
export function typedIn(form: FormData, field: string, longest = 2000): string {
  const value = form.get(field)
  return typeof value === 'string' ? value.slice(0, longest) : ''
}
