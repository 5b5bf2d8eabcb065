/** The object that a hidden cell holds as JSON, or null where it holds none. */
export function parseHeldObject(text: string): Record<string, unknown> | null {
  try {
    const held: unknown = JSON.parse(text);
    return typeof held === "object" && held !== null ? (held as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
