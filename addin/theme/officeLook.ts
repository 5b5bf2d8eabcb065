import type { Look } from "./brandThemes.ts";

/** What Office tells of its theme. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** The look that goes with Office's theme; null where Office tells nothing and the system decides. Older Office says
 *  only its background. */
export function officeLook(colours: OfficeColours | undefined): Look | null {
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme ? "dark" : "light";
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    colours?.bodyBackgroundColor ?? "",
  );
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // ITU-R BT.601: how bright a colour looks, from 0 to 255.
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return brightness < 128 ? "dark" : "light";
}
