/** About two lines of the largest size on a wide screen. */
const LONG = 64;

/** The class that sets a long headline smaller. */
export const headlineClass = (headline: string): string | undefined => (headline.length > LONG ? 'headline-long' : undefined);
