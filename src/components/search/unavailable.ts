/** What is said when a download fails, never that nothing was found. */
export const UNAVAILABLE = 'Search is not available just now. ';
