import { momentHeading } from "./momentHeading.ts";

/** A program of nothing but Python's own library that makes sure of an archive: the chains of its record, and the mã đối
 *  chiếu of every report, as its first page describes them. */
export const checkScript = `# -*- coding: utf-8 -*-
"""Kiểm nhật ký và mã đối chiếu của tệp số liệu, chỉ bằng Python 3: python3 kiem-tra.py"""

import csv
import hashlib
import json
import pathlib
import sys
import unicodedata
from datetime import datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Context, Decimal

HERE = pathlib.Path(__file__).resolve().parent
MOMENT = "${momentHeading}"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NUMERIC = ("số đếm", "số tiền", "tỷ lệ")
# Một dòng nhật ký có thể dài hơn 131.072 ký tự mà csv nhận sẵn.
csv.field_size_limit(2**31 - 1)


def rows(name):
    with open(HERE / name, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            yield {k: v[1:] if v.startswith("'") else v for k, v in row.items()}


def check_record():
    ends, broken, count = {}, [], 0
    for row in rows("nhat-ky.csv"):
        count += 1
        chain, text = row["Chuỗi"], row["Nội dung được băm"]
        seq, before = ends.get(chain, (0, "0" * 64))
        name, event = json.loads(text)
        whole = (
            hashlib.sha256(text.encode("utf-8")).hexdigest() == row["Mã băm"]
            and name == chain
            and event["seq"] == seq + 1 == int(row["Số thứ tự"])
            and event["previousHash"] == before
            and says_the_same(row, event)
        )
        if not whole:
            broken.append(f"{chain} số {row['Số thứ tự']}")
        ends[chain] = (seq + 1, row["Mã băm"])
    print(f"nhật ký: {count} dòng, {len(ends)} chuỗi, {len(broken)} chỗ gãy")
    return broken + check_heads(ends)


def says_the_same(row, event):
    """Những cột để người đọc phải đúng với nội dung được băm: lúc nào, vì sao."""
    if "at" in event:
        at = datetime.fromtimestamp(event["at"] // 1000, timezone.utc)
        exact = f"{at:%Y-%m-%dT%H:%M:%S}.{event['at'] % 1000:03d}Z"
        local = f"{at + timedelta(hours=7):%d/%m/%Y %H:%M}"
        if (row["Thời điểm chính xác (UTC)"], row[MOMENT]) != (exact, local):
            return False
    return not event.get("reason") or row["Lý do"] == event["reason"]


def check_heads(ends):
    """Cuối mỗi chuỗi phải đúng như dau-chuoi.csv ghi, không thừa và không thiếu chuỗi nào."""
    path = HERE / "dau-chuoi.csv"
    if not path.exists():
        return ["không có dau-chuoi.csv: không biết nhật ký có bị cắt đuôi hay mất chuỗi nào không"]
    heads = {row["Chuỗi"]: (int(row["Số thứ tự cuối"]), row["Mã băm cuối"]) for row in rows(path.name)}
    wrong = [f"{chain}: mất cả chuỗi" for chain in heads if chain not in ends]
    for chain, end in ends.items():
        if chain not in heads:
            wrong.append(f"{chain}: dau-chuoi.csv không có chuỗi này")
        elif heads[chain] != end:
            wrong.append(f"{chain}: dòng cuối không đúng như dau-chuoi.csv ghi (số {heads[chain][0]})")
    print(f"cuối chuỗi: {len(heads)} chuỗi, {len(wrong)} không khớp")
    print(f"mã niêm, so với mã ghi ở nơi khác: {hashlib.sha256(path.read_bytes()).hexdigest()}")
    return wrong


def number(value):
    """Một số như JSON của JavaScript viết."""
    if value == 0:
        return "0"
    if value == int(value) and abs(value) < 1e21:
        return str(int(value))
    text = repr(value)
    if "e" not in text:
        return text
    digits, exponent = text.split("e")
    exponent = int(exponent)
    if -7 < exponent < 0:
        sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
        return sign + "0." + "0" * (-exponent - 1) + digits.replace(".", "")
    return f"{digits}e{exponent:+d}"


def rounded(value):
    """13 chữ số có nghĩa, rồi 12 số lẻ; nửa thì làm tròn ra xa 0."""
    kept = Context(prec=13, rounding=ROUND_HALF_UP).create_decimal(Decimal(value))
    if abs(kept) < 10:
        kept = kept.quantize(Decimal("1e-12"), rounding=ROUND_HALF_UP)
    return float(kept)


def value_of(row):
    state = row["Trạng thái"]
    if state == "không phát sinh":
        return '{"s":"none"}'
    if state == "chưa có số liệu":
        return '{"s":"unknown"}'
    if row["Loại số liệu"] in NUMERIC:
        return number(rounded(float(row["Giá trị chưa làm tròn"].replace(",", "."))))
    if row["Loại số liệu"] == "có hay không":
        return {"có": "true", "không": "false"}[row["Chữ"]]
    return string(row["Chữ"])


def string(text):
    return json.dumps(unicodedata.normalize("NFC", text), ensure_ascii=False)


def code_of(file, figures):
    said = ",".join(
        f"{string(k)}:{string(v)}"
        for k, v in (
            ("period", file["Mã kỳ"]),
            ("regime", figures[0]["Mã chế độ báo cáo"]),
            ("template", file["Mã biểu"]),
            ("unit", file["Định danh đơn vị"]),
        )
    )
    state = '{"estimated":%s,"preliminary":%s}' % tuple(
        "true" if file[k] else "false" for k in ("Ước", "Sơ bộ")
    )
    held = sorted((row for row in figures if row["Trạng thái"] != "để trống"), key=lambda r: r["Mã ô"])
    cells = ",".join(f"[{string(row['Mã ô'])},{value_of(row)}]" for row in held)
    text = f"[{{{said}}},{file['Phiên bản biểu']},{state},[{cells}]]"
    bits = int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:7], "big") >> 6
    return "".join(CROCKFORD[(bits >> (5 * (9 - place))) & 31] for place in range(10))


def check_codes():
    reports = {}
    for row in rows("so-lieu.csv"):
        if row["Nguồn gốc"] != "tổng hợp":
            reports.setdefault((row["Mã kỳ"], row["Mã biểu"], row["Mã đơn vị"]), []).append(row)
    wrong, count = [], 0
    for file in rows("danh-muc.csv"):
        if file["Loại"] != "báo cáo" or not file["Mã đối chiếu"]:
            continue
        count += 1
        figures = reports.get((file["Mã kỳ"], file["Mã biểu"], file["Mã đơn vị"]), [])
        told = code_of(file, figures) if figures else "không có số liệu"
        if told != file["Mã đối chiếu"]:
            wrong.append(f"{file['Tệp']}: ghi {file['Mã đối chiếu']}, tính được {told}")
    print(f"mã đối chiếu: {count} báo cáo, {len(wrong)} không khớp")
    return wrong


if __name__ == "__main__":
    found = check_record() + check_codes()
    print("\\n".join(found), end="\\n" if found else "")
    sys.exit(1 if found else 0)
`;
