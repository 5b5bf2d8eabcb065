import { describe, expect, it } from "vitest";
import { sayDay, showDay } from "../../../shared/text/days.ts";
import type { Language } from "../../../shared/text/language.ts";
import { sayMoment, shortenDay, shortenMoment } from "../../../shared/text/moments.ts";

describe("a day", () => {
  it.each<[Language, string, said: string, shown: string, short: string]>([
    ["vi", "2022-03-05", "5/3/2022", "05/03/2022", "5/3"],
    ["vi", "2022-12-31", "31/12/2022", "31/12/2022", "31/12"],
    ["en", "2022-03-05", "5 Mar 2022", "5 Mar 2022", "5 Mar"],
    ["en", "2022-12-31", "31 Dec 2022", "31 Dec 2022", "31 Dec"],
  ])("in %s: %s is said “%s”, shown “%s”, and “%s” in its year", (language, day, ...expected) => {
    expect([sayDay(language, day), showDay(language, day), shortenDay(language, day)]).toEqual(
      expected,
    );
  });
});

describe("an instant is told in Viet Nam's time", () => {
  it.each<[Language, string, string]>([
    ["vi", "15/3/2022 00:42", "15/3 00:42"],
    ["en", "15 Mar 2022 00:42", "15 Mar 00:42"],
  ])("in %s: %s, in its year %s", (language, said, short) => {
    const instant = "2022-03-14T17:42:00.000Z";
    expect([sayMoment(language, instant), shortenMoment(language, instant)]).toEqual([said, short]);
  });

  it("and a text that is none stays as it stands", () => {
    expect([sayMoment("vi", ""), sayMoment("en", "soon")]).toEqual(["", "soon"]);
  });
});
