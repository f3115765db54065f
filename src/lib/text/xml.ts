/** A text without the characters that XML 1.0 forbids, escaped or not (section 2.2, production 2). */
export const xmlSafe = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
