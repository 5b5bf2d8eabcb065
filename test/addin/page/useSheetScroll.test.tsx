import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useSheetScroll } from "../../../addin/page/useSheetScroll.ts";

it("every sheet is shown where it was left, and a new one from its corner", () => {
  const paper = { current: document.createElement("div") };
  const { rerender } = renderHook(({ sheet }) => useSheetScroll(paper, sheet), {
    initialProps: { sheet: "first" },
  });
  const stands = () => [paper.current.scrollLeft, paper.current.scrollTop];
  const scroll = (across: number, down: number) => {
    paper.current.scrollLeft = across;
    paper.current.scrollTop = down;
    paper.current.dispatchEvent(new Event("scroll"));
  };

  scroll(240, 60);
  rerender({ sheet: "second" });
  expect(stands()).toEqual([0, 0]);

  scroll(10, 900);
  rerender({ sheet: "first" });
  expect(stands()).toEqual([240, 60]);

  rerender({ sheet: "second" });
  expect(stands()).toEqual([10, 900]);
});
