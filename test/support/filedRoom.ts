import type { WorkSession } from "../../addin/actions/workSession.ts";
import type { FiledInput, FiledReply } from "../../shared/api/filed.ts";
import { fileMatrix } from "../../shared/filing/fileMatrix.ts";
import { divisionOf } from "../../shared/filing/filingRules.ts";
import { ok } from "../../shared/result.ts";
import { economy, indicators, nam, rules, tam, town, vinh } from "../shared/filing/town.ts";
import { filedTargets } from "../shared/sheet/matrixSheet.ts";
import { openRoom, type WorkRoom } from "./workRoom.ts";

/** A reviewer at work on the targets of a town of three; a form is open in the workbook, too. */
export interface FiledRoom extends WorkRoom {
  /** What the Worker answers by now. */
  reply: FiledReply;
  /** What was filed, in order. */
  readonly filed: FiledInput[];
}

/** The room with what the council and the department have set, as version 1. */
export async function openFiledRoom(): Promise<FiledRoom> {
  const room = await openRoom();
  const self = { reply: firstReply(), filed: [] as FiledInput[] };
  const client: WorkSession["client"] = {
    ...room.session.client,
    filed: async () => ok(self.reply),
    fileFigures: async (_kind, _year, input) => {
      self.filed.push(input);
      const { sources } = fileMatrix(self.reply, { ...input.source, values: input.values });
      const version = self.reply.version + 1;
      self.reply = { ...self.reply, version, sources: [...sources] };
      const savedAt = "2022-03-10T08:12:00+07:00";
      return ok({ number: "0123456789", version, savedBy: "Chuyên viên", savedAt });
    },
  };
  return Object.assign(self, { ...room, session: { ...room.session, client } });
}

function firstReply(): FiledReply {
  const unit = (of: typeof town, part: "whole" | "child" | "other") => ({ ...of, part });
  return {
    ...{ kind: "targets", year: 2022, version: 1, reason: null, wholes: {}, standards: null },
    ...{ savedBy: "Bàn giao ban đầu", savedAt: "2022-03-10T08:00:00+07:00" },
    indicators: indicators.map((one) => ({ ...one, division: divisionOf(rules, one) })),
    units: [
      unit(town, "whole"),
      ...[vinh, nam, tam].map((one) => unit(one, "child")),
      unit(economy, "other"),
    ],
    sources: [...filedTargets.sources],
  };
}
