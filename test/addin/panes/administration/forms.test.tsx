import { FluentProvider } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { WorkSession } from "../../../../addin/actions/workSession.ts";
import { FormsPart } from "../../../../addin/panes/administration/FormsPart.tsx";
import type { PublishedReply } from "../../../../shared/api/publishedTemplates.ts";
import type { Template } from "../../../../shared/form/template.ts";
import { dh04 } from "../../../../shared/regimes/dongHoa2022/dh04.ts";
import { ok } from "../../../../shared/result.ts";

const versions: PublishedReply["versions"] = [
  {
    ...{ id: "dh-04", version: 1, code: dh04.code, title: dh04.title, reports: 8 },
    ...{ publishedBy: "Bàn giao ban đầu", publishedAt: "2022-03-10T08:00:00+07:00" },
  },
];

/** The part over a Worker that has one form. */
async function openPart() {
  const published: Template[] = [];
  const administration = {
    publishedForms: async () => ok({ versions }),
    publish: async (template: Template) => {
      published.push(template);
      return ok(null);
    },
  };
  const client = { administration: async () => administration, template: async () => ok(dh04) };
  render(
    <FluentProvider>
      <FormsPart session={{ client } as unknown as WorkSession} />
    </FluentProvider>,
  );
  await screen.findByText("8 báo cáo đang theo bản này");
  const choose = (content: string) =>
    userEvent.upload(
      screen.getByLabelText("Công bố bản mới từ tệp .json…", { selector: "input" }),
      new File([content], "form.json", { type: "application/json" }),
    );
  return { published, choose };
}

describe("a file to be published", () => {
  it.each([
    ["no JSON", "{", /Tệp không phải JSON/],
    ["no form", "{}", /không phải định nghĩa biểu mẫu/],
    ["a version that is published", JSON.stringify(dh04), /bản tiếp theo phải mang số 2/],
  ])("that is %s is refused in words", async (_, content, said) => {
    const { choose, published } = await openPart();
    await choose(content);

    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Công bố bản 2" })).toBeNull();
    expect(published).toEqual([]);
  });

  it("with mistakes has each of them named with its place, and is not published", async () => {
    const [rule] = dh04.rules;
    const { choose } = await openPart();
    await choose(
      JSON.stringify({
        ...dh04,
        version: 2,
        rules: [
          { ...rule, id: "Q1", holds: "@A!hh:2 <= @A!hh:77" },
          { ...rule, id: "Q2", holds: "@A!hh:2 <=" },
        ],
      }),
    );

    expect(await screen.findByText("2 chỗ sai trong định nghĩa")).toBeTruthy();
    expect(screen.getByText("Chỗ “Q1”")).toBeTruthy();
    expect(screen.getByText("Chỗ “Q2”")).toBeTruthy();
  });

  it("says what it changes before it is published, and what was sent on the version before", async () => {
    const { choose, published } = await openPart();
    const wanted = { ...dh04, version: 2, title: "Tên khác" };
    await choose(JSON.stringify(wanted));

    expect(await screen.findByText(/8 báo cáo đã nộp theo bản trước giữ nguyên/)).toBeTruthy();
    expect(screen.getByText("Phần khác thay đổi: title")).toBeTruthy();
    expect(published).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Công bố bản 2" }));

    await waitFor(() => expect(published).toEqual([wanted]));
    expect(await screen.findByText("Đã công bố ĐH-04/HN, bản 2.")).toBeTruthy();
  });
});
