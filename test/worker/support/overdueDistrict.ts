import { env } from "cloudflare:workers";
import { type District, illustratedDistrict } from "./district.ts";

/** The whole demonstration after the quarter's deadline: Hòa Vinh and Hòa Tâm owe it, Hòa Thành's was returned. */
export async function overdueDistrict(): Promise<District> {
  const district = await illustratedDistrict();
  await env.DB.prepare("update demo set starts_at = ?1")
    .bind(Date.parse("2022-03-16T08:00:00+07:00"))
    .run();
  return district;
}
