/** What we stored ourselves as JSON; null where there is nothing, or where the text has been cut or changed since: it
 *  is then asked for or written again. */
export function readStored<T>(text: string | null): T | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
