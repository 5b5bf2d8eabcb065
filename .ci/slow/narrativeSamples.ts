import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDocx } from "../../addin/browser/docx/writeDocx.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { communeNarrative } from "../../shared/narrative/communeNarrative.ts";
import { districtNarrative } from "../../shared/narrative/districtNarrative.ts";
import { type Block, type NarrativeDocument, wordsOf } from "../../shared/narrative/document.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { communeInput, districtInput } from "../../test/support/illustratedNarrative.ts";
import { illustratedYear } from "../../test/support/illustratedYear.ts";

// Writes each document as a .docx, and beside it what it says, a line for each paragraph and cell in reading order.
const folder = process.argv[2];
if (folder === undefined) throw new Error("Which folder shall hold the samples?");
mkdirSync(folder, { recursive: true });
const ward = "ou-12" as OrgUnitId;
// As the plan asks for them: six months and the year tell of the tasks of section IV, too.
const later = ["2022S1", "2022Q2", "2022Q3", "2022"].flatMap(
  (period): [string, NarrativeDocument][] => [
    [`district-${period}`, districtNarrative(districtInput(illustratedYear, period))],
    [`commune-${period}`, communeNarrative(communeInput(ward, illustratedYear, period))],
  ],
);
const samples: Readonly<Record<string, NarrativeDocument>> = {
  district: districtNarrative(districtInput(illustration)),
  "district-empty": districtNarrative(districtInput([])),
  commune: communeNarrative(communeInput(ward, illustration)),
  "commune-part": communeNarrative(
    communeInput(
      ward,
      illustration.filter(({ template }) => template === "dh-03"),
    ),
  ),
  ...Object.fromEntries(later),
};
for (const [name, document] of Object.entries(samples)) {
  writeFileSync(join(folder, `${name}.docx`), await writeDocx(document));
  writeFileSync(join(folder, `${name}.txt`), `${linesOf(document).join("\n")}\n`);
}

function linesOf({ head, blocks, foot, notes }: NarrativeDocument): string[] {
  return [
    ...head.issuer,
    wordsOf(head.number),
    wordsOf(head.dated),
    head.type,
    wordsOf(head.subject),
    ...blocks.flatMap(saidIn),
    ...foot.recipients.map(wordsOf),
    ...foot.title,
    wordsOf(foot.signer),
    ...notes.flatMap(saidIn),
  ];
}

function saidIn(block: Block): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [wordsOf(block.pieces)];
  const cells = block.rows.flatMap((row) => row.map(wordsOf));
  return [block.caption, ...block.columns.map(({ label }) => label), ...cells].filter(Boolean);
}
