import { type NamesThrough, nameThen } from "../../shared/administration/nameThen.ts";
import { nullable, parseColumn } from "./rows.ts";

/** What somebody of `people p` has been called, as SQL. A change says what he is after it; what he was before the first one
 *  stands in what was handed over, which is a long text: it is looked into only for whoever has changed since. */
export const namesThrough = `
  case when p.person_id is not null then json_object(
    'now', p.name,
    'first', (
      select h.content ->> ('$.handedOver.people."' || p.person_id || '".name')
      from administration_events l join administration_events h
        on h.regime_id = p.regime_id and h.subject = 'regime' and h.subject_id = p.regime_id
      where l.regime_id = p.regime_id and l.subject = 'person' and l.subject_id = p.person_id
      order by h.seq limit 1),
    'changes', json((
      select json_group_array(json_object('at', l.at, 'name', l.content ->> '$.person.name'))
      from (
        select at, content from administration_events
        where regime_id = p.regime_id and subject = 'person' and subject_id = p.person_id
        order by seq
      ) l))) end`;

/** What somebody was called at an instant, by that column; his id where he is not known. */
export function sayNameThen(names: unknown, at: number, by: unknown): string {
  const known = nullable(names, parseColumn<NamesThrough>);
  return known ? nameThen(known, at) : String(by);
}
