import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A .zip written file by file: what has been put in is handed on and need not be held. */
export interface ZipStream {
  /** Puts a file in; one that is compressed already, such as an .xlsx, is stored as it is. */
  add(path: string, content: Uint8Array | string | readonly Uint8Array[]): void;
  /** Nothing comes after: the list of all files is written. */
  end(): void;
}

/** Writes a .zip, handing its bytes on as they come. `at` is when its files are said to be of. */
export function zipStream(take: (bytes: Uint8Array) => void, at: string): ZipStream {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    if (bytes.length > 0) take(bytes);
  });
  const taken = new Set<string>();
  return {
    add: (path, content) => {
      // Two files of one name are one file to whoever unpacks them.
      if (taken.has(path)) throw new Error(`${path} is in the zip already`);
      taken.add(path);
      const file = path.endsWith(".xlsx")
        ? new ZipPassThrough(path)
        : new ZipDeflate(path, { level: 6 });
      file.mtime = at;
      zip.add(file);
      const parts = typeof content === "string" ? [strToU8(content)] : listOf(content);
      for (const part of parts) file.push(part, false);
      file.push(new Uint8Array(), true);
    },
    end: () => zip.end(),
  };
}

function listOf(content: Uint8Array | readonly Uint8Array[]): readonly Uint8Array[] {
  return content instanceof Uint8Array ? [content] : content;
}
