/** Raised when an older client could misunderstand a newer server or the other way round. */
export const protocolVersion = 1

/** Path of the socket, apart from all pages. */
export const socketPath = '/rt'

/**
 * Sent along by our own pages when they poll: a browser names no origin with a GET to its own site, and
 * another site cannot set a header without asking us first.
 */
export const pageHeader = 'x-kompas-page'
