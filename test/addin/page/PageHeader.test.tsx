import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PageHeader } from "../../../addin/page/PageHeader.tsx";
import { me, unsent } from "../../support/fakeReplies.ts";

const minh = me(unsent());

describe("the head of the page", () => {
  it("says which regime a demonstration shows before anybody has signed in", () => {
    render(<PageHeader me={null} sample="Chế độ báo cáo năm 2022" onLeave={() => {}} />);

    expect(screen.getByText("Chế độ báo cáo năm 2022 – bản mẫu")).toBeTruthy();
    expect(screen.getByText("Số liệu minh họa")).toBeTruthy();
  });

  it.each([
    ["a commune's reporter its công chức", "commune", "· công chức VH-XH"],
    ["whoever supplies figures at an office by what he does", "centre", "· người lập báo cáo"],
  ])("calls %s", (_, type, role) => {
    const who = { ...minh, unit: { ...minh.unit, type } };
    render(<PageHeader me={who} sample={null} onLeave={() => {}} />);

    expect(screen.getByText(role)).toBeTruthy();
  });
});
