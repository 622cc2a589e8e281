/** What one may leave behind in words: a line for on the bumper, and something that was learned. */
export const parts = ['sticker', 'lesson'] as const
export type Part = (typeof parts)[number]

/** Two questions about the conversation itself. */
export const talkQuestions = ['said', 'heard'] as const
export type TalkQuestion = (typeof talkQuestions)[number]
export const talkAnswers = ['yes', 'mostly', 'partly', 'no'] as const
export type TalkAnswer = (typeof talkAnswers)[number]
