import { reading } from '@words/reading.ts';
import { button } from '../page/button.ts';

/** Copies a text. @returns whether the browser allowed it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A button that opens the device's own sheet for sharing; nothing where it has none. */
export function shareButton(title: string, address: string): HTMLButtonElement[] {
  if (!navigator.share) return [];
  // A reader who closes the sheet has changed their mind; there is nothing to say.
  return [button(reading.share, () => navigator.share({ title, url: address }).catch(() => {}))];
}
