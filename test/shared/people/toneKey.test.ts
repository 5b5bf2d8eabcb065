import { describe, expect, it } from "vitest";
import { cleanText } from "../../../shared/people/cleanText.ts";
import { toneKey } from "../../../shared/people/toneKey.ts";

describe("two spellings of one name", () => {
  it.each([
    ["the tone on the other vowel", "Hoà Vinh", "Hòa Vinh"],
    ["the tone on the other vowel, thrice", "Hoà Hiệp Thuỷ Tuý", "Hòa Hiệp Thủy Túy"],
    ["letters taken apart", "Hòa Vinh".normalize("NFD"), "Hòa Vinh".normalize("NFC")],
    ["a tone typed behind the letter's own mark", "Hiệp", "Hiê\u0323p"],
    ["capitals", "HÒA TÂM", "Hòa Tâm"],
    ["a no-break space, twice", "Hòa\u00a0\u00a0Tâm", "Hòa Tâm"],
    ["a line break within a cell", "Hòa Xuân\nĐông", "Hòa Xuân Đông"],
    ["zero-width characters of a web page", "\u200bHòa\u200d Tâm\ufeff", "Hòa Tâm"],
    ["the Icelandic look-alike of Đ", "Hòa Xuân Ðông", "Hòa Xuân Đông"],
    ["its small letter", "hòa xuân ðông", "hòa xuân đông"],
    ["spaces around", "  Hòa Thành ", "Hòa Thành"],
  ])("meet in one key: %s", (_, one, other) => {
    expect(toneKey(one)).toBe(toneKey(other));
  });

  it("differ before they are made a key, even composed alike", () => {
    expect("Hoà".normalize("NFC")).not.toBe("Hòa".normalize("NFC"));
    expect("Hoà".normalize("NFD")).not.toBe("Hòa".normalize("NFD"));
  });
});

describe("two names", () => {
  it.each([
    ["Hồng", "Hoàng"],
    ["Lý", "Ly"],
    ["Hòa Bình 1", "Hòa Bình 2"],
    ["Hòa Hiệp Nam", "Hòa Hiệp Bắc"],
    ["Đông", "Dông"],
    ["Tâm", "Tầm"],
    ["Tam", "Tâm"],
    ["Hòa Tâm", "HòaTâm"],
    // Whoever looks for a person also tries the other letter; a key keeps them apart.
    ["Quý", "Quí"],
  ])("stay apart: %s and %s", (one, other) => {
    expect(toneKey(one)).not.toBe(toneKey(other));
  });
});

it("a cleaned text is still the text a person reads", () => {
  expect(cleanText("\u200b Phường\u00a0 Hoà\nVinh ".normalize("NFD"))).toBe("Phường Hoà Vinh");
});
