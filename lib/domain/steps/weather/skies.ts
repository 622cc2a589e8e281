/** From rough to bright: the order in which they are shown everywhere. */
export const skies = ['storm', 'rain', 'fog', 'cloud', 'sun'] as const
export type Sky = (typeof skies)[number]
