/** One decimal is finer than any screen; it keeps the markup small and equal on server and client. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
