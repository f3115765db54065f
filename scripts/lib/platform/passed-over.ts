/**
 * Files that programs leave beside articles: locks of word processors, what systems keep of a folder, copies that editors make while they
 * work or before they save.
 */
const NAMES = [/^\./, /^~\$/, /^(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$/i, /~$/, /^#.*#$/, /\.(?:sw[a-p]|bak|tmp|orig)$/i];

/** True for the name of a file that no person put where articles lie. */
export const isPassedOver = (name: string): boolean => NAMES.some((pattern) => pattern.test(name));
