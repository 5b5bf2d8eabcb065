import { fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { listFile, lostFile } from "../../../support/lostFile.ts";
import { renderPage } from "../../../support/renderPage.tsx";

/** Letters that only Vietnamese has here. */
const vietnamese = /[^\p{ASCII}“”‘’–−×÷·…→←△✕✓◷]/u;

/** What is read in the pane and is not marked as Vietnamese, without what is quoted and what forms and units are called. */
function listVietnamese(pane: HTMLElement): string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.parentElement?.closest("[lang]")?.getAttribute("lang") === "vi") continue;
    found.push(node.textContent ?? "");
  }
  const labels = [...pane.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap(
    (one) =>
      one.closest("[lang]")?.getAttribute("lang") === "vi"
        ? []
        : ["aria-label", "title", "placeholder"].map((name) => one.getAttribute(name) ?? ""),
  );
  return [...found, ...labels].filter((words) =>
    vietnamese.test(words.replaceAll(/“[^”]*”|ĐH-04\/HN|Xã Hòa Tâm/g, "")),
  );
}

it("handing in from files says nothing in Vietnamese to a reader of English, from the empty desk to the receipt", async () => {
  const { user } = renderPage();
  await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ });
  await user.click(screen.getByRole("button", { name: "EN" }));
  await user.click(await screen.findByRole("button", { name: /Hand in from files/ }));
  await screen.findByText("Drop .xlsx files here");
  const pane = screen.getByRole("tabpanel");
  const empty = listVietnamese(pane);

  const broken = new File(["PK"], "broken.xlsx", { lastModified: 1 });
  const files = [await lostFile("a.xlsx", { 0: "UBND XÃ KHÁC" }), listFile("b.xlsx"), broken];
  fireEvent.paste(document.body, { clipboardData: { files } });
  await screen.findByText("Read 3 of 3 files, 1 could not be read");
  const own = within(screen.getByRole("article", { name: "a.xlsx" }));
  const lost = listVietnamese(pane);

  await user.selectOptions(own.getByRole("combobox", { name: "Report" }), "First quarter of 2022");
  await user.click(own.getByRole("button", { name: "Read it for this report" }));
  await own.findByRole("alert");
  const contradicted = listVietnamese(pane);
  await user.click(own.getByRole("button", { name: /^It is the report First quarter/ }));
  const confirm = await own.findByRole("button", { name: "Yes, read it so" });
  const proposed = listVietnamese(pane);
  await user.click(confirm);
  await own.findByText("✓ Can be handed in");
  const ready = listVietnamese(pane);
  await user.click(screen.getByRole("button", { name: "Hand in 1 form" }));
  await own.findByText(/^✓ Handed in, receipt/);

  expect({ empty, lost, contradicted, proposed, ready, done: listVietnamese(pane) }).toEqual({
    empty: [],
    lost: [],
    contradicted: [],
    proposed: [],
    ready: [],
    done: [],
  });
});
