import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { App } from "../../addin/App.tsx";
import type { AppPorts } from "../../addin/appPorts.ts";
import { ExcelFrame } from "../../addin/ExcelFrame.tsx";
import { memoryWorkbook } from "../../addin/host/memoryWorkbook.ts";
import { ok } from "../../shared/result.ts";
import { inEnglish } from "../../shared/text/inEnglish.ts";
import { fakeWorker } from "../support/fakeWorker.ts";
import { readFileHere } from "../support/readFileHere.ts";
import { clientOf, memoryStore } from "../support/workRoom.ts";

it("offers English before anybody has signed in, in Excel too", async () => {
  const client = { ...clientOf(fakeWorker()), isSignedIn: () => false };
  const ports: AppPorts = {
    workbook: memoryWorkbook(),
    client,
    store: memoryStore(),
    pictureOf: null,
    loadFileWorkbook: async () => {
      throw new Error("nobody chooses a file here");
    },
    out: { as: "download", save: async (_, title) => ok(title) },
    saveDocument: async ({ name }) => ok(`${name}.docx`),
    saveCalendar: (_, title) => title,
    readFile: readFileHere,
    copy: () => {},
    loadEnglish: async () => inEnglish,
    settleMs: 0,
    reload: () => {},
  };
  render(<App ports={ports} look="light" frame={(parts) => <ExcelFrame {...parts} />} />);
  expect(await screen.findByRole("heading", { name: "Vào làm việc" })).toBeTruthy();

  await userEvent.setup().click(screen.getByRole("button", { name: "English" }));

  expect(await screen.findByRole("heading", { name: "Sign in" })).toBeTruthy();
});
