import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { OverviewReply } from "../../shared/api/overviews.ts";
import { SettingsReply } from "../../shared/api/settings.ts";
import { emptyDistrict, type Person } from "./support/district.ts";

let reviewer: Person;

beforeAll(async () => {
  reviewer = await (await emptyDistrict()).as("demo-564");
});

describe("an overview that somebody has seen", () => {
  it("is told anew when the calendar is read otherwise and its period begins on another day", async () => {
    const path = "/api/overviews/dh-00/2022Q3?unit=ou-01";
    const seen = await reviewer.get(path);
    const { revision, settings } = v.parse(
      SettingsReply,
      await (await reviewer.get("/api/settings")).json(),
    );
    const merged = [{ quarter: "2022Q2", into: "2022S1" }];
    await reviewer.send("PUT", "/api/settings", { revision, settings: { ...settings, merged } });

    const again = await reviewer.get(path, { "If-None-Match": seen.headers.get("ETag") ?? "" });

    expect(again.status).toBe(200);
    const { window } = v.parse(OverviewReply, await again.json());
    expect(window).toEqual({ from: "2022-05-30", to: "2022-09-14", since: "2022-01-01" });
  });
});
