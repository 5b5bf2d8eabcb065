/** What a hidden cell says as JSON; null where it is no object, or has been cut or changed. */
export function parseObject(text: string): Record<string, unknown> | null {
  try {
    const held: unknown = JSON.parse(text);
    return typeof held === "object" && held !== null ? (held as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
