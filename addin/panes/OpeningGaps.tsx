import { openingGapsFromWire } from "../../shared/api/carried.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { Form } from "../../shared/form/form.ts";
import { sayOpeningGap, titleOfGaps } from "../../shared/text/openingGaps.ts";
import { Notice } from "../components/Notice.tsx";
import { useLanguage } from "../hooks/useText.ts";

export interface OpeningGapsProps {
  readonly form: Form;
  readonly gaps: NonNullable<ReportReply["openingGaps"]>;
}

/** The quarters that do not follow each other, which a form counts through from the year's start. */
export function OpeningGaps({ form, gaps }: OpeningGapsProps) {
  const language = useLanguage();
  return (
    <Notice kind="info" sign="·" title={titleOfGaps(language)}>
      {openingGapsFromWire(gaps).map((gap) => (
        <p key={`${gap.period}${gap.cell}`} style={{ margin: "2px 0 0" }}>
          {sayOpeningGap(language, form, gap)}
        </p>
      ))}
    </Notice>
  );
}
