/** Long rather than complicated; a whole sentence fits. In characters. */
export const passwordLength = { shortest: 12, longest: 128 } as const
