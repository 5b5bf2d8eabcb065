import { recordVietnamese } from "../administration/recordVietnamese.ts";
import { calendarVietnamese } from "../pane/calendarVietnamese.ts";
import { momentHeading } from "./momentHeading.ts";
import { handedOver } from "./sayRecord.ts";

/** Words by what they are said of, as Python takes them. */
function dictOf(words: Readonly<Record<string, string>>): string {
  return JSON.stringify(words, null, 4);
}

const [handedOverBy, handedOverName] = handedOver;

/** The part of the check that makes sure of the record: its chains, and that everything people read of a link is what its
 *  hash is of, as `sayRecord` has it. */
export const checkRecord = `
MOMENT = "${momentHeading}"
PARTS = ${dictOf(recordVietnamese.parts)}
KINDS = ${dictOf(recordVietnamese.kinds)}
SETTINGS = ${dictOf(calendarVietnamese.calendar.changedSettings)}
DECISIONS = {
    "exempt": ("lift-exemption", "exempt"),
    "left-out": ("take-back-in", "leave-out"),
    "extended": ("lift-extension", "extend"),
}


def check_record():
    """Nhật ký (nhat-ky.csv)"""
    ends, broken, count, known = {}, [], 0, known_names()
    for row in rows("nhat-ky.csv"):
        count += 1
        chain, text = row["Chuỗi"], row["Nội dung được băm"]
        seq, before = ends.get(chain, (0, "0" * 64))
        name, event = json.loads(text)
        place = f"nhat-ky.csv dòng {row['dòng']} ({chain} số {row['Số thứ tự']})"
        if hashlib.sha256(text.encode("utf-8")).hexdigest() != row["Mã băm"]:
            broken.append(f"{place}: nội dung không đúng mã băm")
        if name != chain or str(event["seq"]) != row["Số thứ tự"]:
            broken.append(f"{place}: nội dung là của dòng khác ({name} số {event['seq']})")
        if event["seq"] != seq + 1 or event["previousHash"] != before:
            broken.append(f"{place}: không nối với dòng trước của chuỗi")
        for column, said in said_of(row, event, known):
            if not any(same(row[column], one) for one in said):
                broken.append(f"{place}: cột “{column}” ghi “{row[column]}”, nội dung được băm là “{min(said)}”")
        ends[chain] = (event["seq"], row["Mã băm"])
    print(f"nhật ký: {count} dòng, {len(ends)} chuỗi, {len(broken)} chỗ gãy")
    return broken


def known_names():
    """Tên người, đơn vị, biểu theo mã, như các danh sách trong tệp ghi."""
    known = {("person", "${handedOverBy}"): {"${handedOverName}"}}
    lists = HERE / "du-lieu"
    for what, path in (("person", lists / "nguoi-dung.json"), ("unit", lists / "don-vi.json")):
        held = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
        listed = held if isinstance(held, list) else held.get("units", held.get("orgUnits"))
        for one in listed:
            known[what, one["id"]] = {term["name"] for term in one.get("terms", [one])}
    for path in (HERE / "bieu-mau").glob("*.json"):
        form = json.loads(path.read_text(encoding="utf-8"))
        known.setdefault(("form", form["id"]), set()).add(form["code"])
    return known


def said_of(row, event, known):
    """Mỗi cột để người đọc của một dòng nhật ký, với những gì cột ấy được ghi theo nội dung được băm."""
    chain = row["Chuỗi"]
    source, form, period, unit = subject_of(chain)
    content = event.get("content")
    content = json.loads(content) if isinstance(content, str) and content.startswith("{") else {}
    kind = kind_of(source, chain, event)
    by_name, at = event.get("byName"), event.get("at")
    if event.get("subject") == "template":
        form = event["subjectId"]
    numbers = (event["seq"] if source == "editions" else None, event.get("version"), event.get("number"))
    reasons = (event.get("reason"), (content.get("unit") or {}).get("reason"), content.get("cancelled"))
    moment = datetime.fromtimestamp(at // 1000, timezone.utc) if at is not None else None

    def called(column, what, code):
        """Tên của một mã; mã không có trong danh sách thì mọi dòng phải gọi như nhau."""
        return (column, {""} if code is None else known.setdefault((what, code), {row[column]}))

    for column, said in (
        (MOMENT, f"{moment + timedelta(hours=7):%d/%m/%Y %H:%M}" if moment else ""),
        ("Thời điểm chính xác (UTC)", f"{moment:%Y-%m-%dT%H:%M:%S}.{at % 1000:03d}Z" if moment else ""),
        ("Phần nhật ký", PARTS[source]),
        ("Mã việc", kind),
        ("Việc", KINDS.get(kind, kind)),
        ("Mã kỳ", period or ""),
        ("Kỳ", period_name(period) if period else ""),
        ("Lần", next((str(number) for number in numbers if number is not None), "")),
        ("Lý do", next((reason for reason in reasons if isinstance(reason, str)), "")),
        ("Mã băm trước", event["previousHash"]),
    ):
        yield column, {said}
    yield called("Người", "person", event.get("by")) if by_name is None else ("Người", {by_name})
    yield called("Biểu", "form", form)
    yield called("Đơn vị", "unit", unit)
    person = event.get("person") if source == "responsibles" else None
    yield called("Về", "person", person) if person else ("Về", {about_of(source, chain, event, content)})


def subject_of(chain):
    """Một chuỗi thuộc phần nào, của biểu nào, kỳ nào, đơn vị nào, như tên chuỗi nói."""
    parts = chain.split("/")
    if parts[0] == "editions":
        return ("editions", parts[-3], parts[-2], parts[-1])
    if parts[0] == "responsible":
        return ("responsibles", parts[-1], None, parts[-2])
    if parts[-1] == "exceptions":
        return ("exceptions", parts[-4], parts[-3], parts[-2])
    if len(parts) == 4:
        return ("reports", parts[-3], parts[-2], parts[-1])
    if parts[0] == "inspections" or parts[-1] == "administration":
        return (parts[0] if parts[0] == "inspections" else parts[-1], None, None, None)
    return ("settings" if len(parts) == 1 else "filed", None, None, None)


def kind_of(source, chain, event):
    if source == "editions":
        return "freeze-edition"
    if source == "responsibles":
        return "end-responsible" if event["person"] is None else "say-responsible"
    if source == "filed":
        return chain.split("/")[-2]
    if source == "exceptions":
        return DECISIONS[event["kind"]][event["granted"]]
    return event.get("move") or event.get("change") or ""


def about_of(source, chain, event, content):
    if source == "exceptions" and event.get("until"):
        year, month, day = event["until"].split("-")
        return f"đến hết {int(day)}/{int(month)}/{year}"
    if source == "editions":
        return ", ".join(event["to"])
    if source == "filed":
        return chain.split("/")[-1]
    if source == "settings":
        changed = ", ".join(SETTINGS.get(name, name) for name in content.get("settings") or [])
        return (content.get("period") or {}).get("name") or changed
    if source == "inspections":
        return content.get("subject") or ""
    if source == "administration":
        terms = (content.get("unit") or {}).get("terms") or [{}]
        return (content.get("person") or {}).get("name") or terms[-1].get("name") or ""
    return ""


def period_name(code):
    """Kỳ như người ta gọi: 2022Q1 là Quý I năm 2022."""
    year, rest = code[:4], code[4:]
    if rest in ("", "P"):
        return f"{'Kế hoạch năm' if rest else 'Năm'} {year}"
    if rest[0] == "Q":
        return f"Quý {('I', 'II', 'III', 'IV')[int(rest[1]) - 1]} năm {year}"
    if rest[0] == "S":
        return f"6 tháng {'đầu' if rest == 'S1' else 'cuối'} năm {year}"
    if rest[0] == "X":
        return f"Đột xuất {int(rest[1:])} năm {year}"
    return f"Tháng {int(rest)} năm {year}"
`;
