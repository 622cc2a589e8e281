/** Long rather than complicated; a whole sentence fits. In characters. */
export const passwordLength = { shortest: 12, longest: 128 } as const

export type PasswordProblem = 'too-short' | 'too-long'

export function passwordProblem(password: string): PasswordProblem | undefined {
  if (password.length < passwordLength.shortest) return 'too-short'
  return password.length > passwordLength.longest ? 'too-long' : undefined
}
