import * as v from "valibot";
import { onOneLine } from "../report/signing.ts";
import { CodeSchema, DaySchema, ProseSchema } from "./values.ts";

/** Words on one line, as they stand on paper. */
const line = (most: number) => v.pipe(v.string(), v.maxLength(most), v.transform(onOneLine));
const words = (most: number) => v.pipe(line(most), v.minLength(1));

/** The most characters that each part of a signing may have. */
export const mostSigned = { number: 60, title: 160, name: 120 } as const;

/** How a version was printed for signing before it was handed in, "In trình ký". */
export const SigningSchema = v.strictObject({
  /** "12/BC-UBND"; null while the office has not numbered the paper. */
  number: v.nullable(words(mostSigned.number)),
  day: DaySchema,
  /** The title in lines: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH". */
  signer: v.strictObject({ title: words(mostSigned.title), name: words(mostSigned.name) }),
  preparer: words(mostSigned.name),
  /** The mã đối chiếu of what was printed. */
  code: CodeSchema,
  /** Why other figures are handed in than those that were printed; absent where they are the same. */
  unlike: v.exactOptional(v.pipe(ProseSchema, v.minLength(1))),
});
