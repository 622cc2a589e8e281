/** Raised when an older client could misunderstand a newer server or the other way round. */
export const protocolVersion = 1

/** Path of the socket, apart from all pages. */
export const socketPath = '/rt'
