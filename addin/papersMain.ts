import type { Language } from "../shared/text/language.ts";
import { type PapersText, vietnamesePapers } from "../shared/text/papers/vietnamese.ts";
import { tokenStore } from "./api/tokenStore.ts";
import { askVerification } from "./api/verificationClient.ts";
import { localStore } from "./browser/localStore.ts";
import { openPapersPage } from "./papers/papersPage.ts";
import { readPicture } from "./papers/readPicture.ts";

const wire = { fetch: window.fetch.bind(window), isOnline: () => navigator.onLine };
const tokens = tokenStore(window);
const store = localStore(window.localStorage);
let language: Language = "vi";

async function wordsIn(wanted: Language): Promise<readonly [Language, PapersText] | null> {
  if (wanted === "vi") return ["vi", vietnamesePapers];
  try {
    return ["en", (await import("../shared/text/papers/english.ts")).englishPapers];
  } catch (error) {
    console.error(error);
    return null;
  }
}

async function otherWords(): Promise<readonly [Language, PapersText] | null> {
  const words = await wordsIn(language === "vi" ? "en" : "vi");
  if (words) {
    [language] = words;
    store.write("language", language);
  }
  return words;
}

const kept = store.read("language") === "en" ? await wordsIn("en") : null;
if (kept) [language] = kept;
const root = document.getElementById("root");
if (root) {
  const page = openPapersPage(root, kept ?? ["vi", vietnamesePapers], {
    ask: (code) => askVerification(wire, tokens, code),
    readPicture,
    site: window.location.origin,
    keepCode: (code) => window.history.replaceState(null, "", `#${code}`),
    otherWords,
  });
  const askAddressed = () => {
    const code = window.location.hash.slice(1);
    if (code !== "") void page.typed(code);
  };
  window.addEventListener("hashchange", askAddressed);
  const picturesOf = ({ files }: DataTransfer) =>
    [...files].filter(({ type }) => type.startsWith("image/"));
  document.addEventListener("paste", (event) => {
    const [picture] = event.clipboardData ? picturesOf(event.clipboardData) : [];
    if (picture) void page.pictured(picture);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const [picture] = event.dataTransfer ? picturesOf(event.dataTransfer) : [];
    if (picture) void page.pictured(picture);
  });
  askAddressed();
}
