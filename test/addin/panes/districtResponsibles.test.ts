import { renderHook, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Client } from "../../../addin/api/client.ts";
import { useDistrictResponsibles } from "../../../addin/panes/useDistrictResponsibles.ts";
import { err, ok } from "../../../shared/result.ts";

it("who answers for a form is asked for with each board, and stays known where that is not answered", async () => {
  const form = { template: "dh-04", by: "", at: "" };
  const told = (name: string) => {
    const unit = { unit: "ou-19", forms: [{ ...form, person: { id: "p1", name } }], people: [] };
    return ok({ units: [unit] });
  };
  const answers = [err({ kind: "offline" }), told("Lan"), err({ kind: "offline" })];
  let asked = 0;
  const client = { responsibles: async () => answers[asked++] } as unknown as Client;
  const { result, rerender } = renderHook(
    ({ asOf }: { asOf: string | null }) => useDistrictResponsibles({ client }, asOf),
    { initialProps: { asOf: null as string | null } },
  );
  const responsible = () => result.current("ou-19", "dh-04");
  expect(asked).toBe(0);

  rerender({ asOf: "08:00" });
  await waitFor(() => expect(asked).toBe(1));
  expect(responsible()).toBe(null);
  rerender({ asOf: "08:05" });
  await waitFor(() => expect(responsible()).toBe("Lan"));
  rerender({ asOf: "08:10" });
  await waitFor(() => expect(asked).toBe(3));
  expect(responsible()).toBe("Lan");
});
