import { env } from "cloudflare:workers";

/** Sets the demonstration's clock to eight o'clock of a day. */
export async function comesTo(day: string): Promise<void> {
  await env.DB.prepare("update demo set starts_at = ?1, seeded_at = ?2")
    .bind(Date.parse(`${day}T08:00:00+07:00`), Date.now())
    .run();
}
