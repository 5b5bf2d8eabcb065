/** How many bytes go into one call: a longer list of arguments overflows the stack of old web views. */
const CHUNK_BYTES = 0x8000;

/** Bytes as base64 text. */
export function base64Of(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES)));
  }
  return btoa(chunks.join(""));
}
