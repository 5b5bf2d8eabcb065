import type { SheetIdentity } from "../../../shared/sheet/identity.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";
import { useLanguage } from "../../hooks/useText.ts";

/** Which report a form of a file is: "ĐH-04/HN · Quý I năm 2022 · Phường Hòa Vinh". */
export function useFormName({ period, unitName }: SheetIdentity, code: string): string {
  return `${code} · ${sayPeriod(useLanguage(), period)} · ${unitName}`;
}
