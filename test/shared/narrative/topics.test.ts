import { describe, expect, it } from "vitest";
import { type Block, wordsOf } from "../../../shared/narrative/document.ts";
import { tellTopic } from "../../../shared/narrative/topics.ts";

const lineOf = (block: Block) => (block.kind === "paragraph" ? wordsOf(block.pieces) : "");

function tell(...said: readonly (readonly [by: string | null, text: string, about?: string])[]) {
  const remarks = said.map(([by, text, about = null]) => ({ by, text, about }));
  return tellTopic({ title: "Khó khăn, vướng mắc", remarks }).map(lineOf);
}

describe("what units wrote about a topic", () => {
  it("stands behind its writer's name, line by line", () => {
    expect(tell(["Xã Hòa Tâm", "Thiếu vốn.\nThiếu người."])).toEqual([
      "Xã Hòa Tâm: Thiếu vốn.",
      "Thiếu người.",
    ]);
  });

  it("is told once where several wrote the very same", () => {
    expect(
      tell(
        ["Xã Hòa Tâm", "Thiếu vốn."],
        ["Xã Hòa Thành", "Khó."],
        ["Phường Hòa Vinh", "thiếu vốn"],
      ),
    ).toEqual(["Xã Hòa Tâm, phường Hòa Vinh: Thiếu vốn.", "Xã Hòa Thành: Khó."]);
  });

  it("is kept apart where the same words are about different tasks", () => {
    expect(
      tell(["Phòng Kinh tế", "Chậm.", "mở lớp"], ["Phòng Tư pháp", "Chậm.", "trợ giúp pháp lý"]),
    ).toEqual(["Phòng Kinh tế (mở lớp): Chậm.", "Phòng Tư pháp (trợ giúp pháp lý): Chậm."]);
  });

  it.each(["Không", "không có.", "KHÔNG CÓ GÌ", "Không phát sinh", "-"])(
    "is put last, together, where it only says that there is nothing: %s",
    (nothing) => {
      expect(
        tell(["Xã Hòa Thành", nothing], ["Phường Hòa Vinh", "Thiếu vốn."], ["Xã Hòa Tâm", nothing]),
      ).toEqual(["Phường Hòa Vinh: Thiếu vốn.", "Xã Hòa Thành, xã Hòa Tâm báo không có."]);
    },
  );

  it.each(["Không đủ kinh phí.", "Không có cán bộ chuyên trách."])(
    "is told as it is where it begins so and says more: %s",
    (text) => expect(tell(["Xã Hòa Tâm", text])).toEqual([`Xã Hòa Tâm: ${text}`]),
  );

  it("names nobody in a unit's own document", () => {
    expect(tell([null, "Không"])).toEqual(["Không có."]);
    expect(tell([null, "Không"], [null, "Thiếu vốn.", "mở lớp"])).toEqual([
      "Về mở lớp: Thiếu vốn.",
    ]);
  });
});
