import { checkFigures } from "./checkFigures.ts";
import { checkRecord } from "./checkRecord.ts";
import { checkReports } from "./checkReports.ts";
import { checkTotals } from "./checkTotals.ts";
import { sealedFiles, unsealedPage } from "./sealedFiles.ts";

/** A program of nothing but Python's own library that makes sure of an archive, as its first page describes it: of its
 *  files, of the chains of its record and what people read of them, of every report's figures and mã đối chiếu, and of what
 *  the totals are made of. */
export const checkScript = `# -*- coding: utf-8 -*-
"""Kiểm xem bộ số liệu trong thư mục này có còn đúng như lúc lập không. Chỉ cần Python 3.6 trở lên; chỉ đọc, không sửa gì.

    python3 kiem-tra.py            (Windows: py kiem-tra.py)
    python3 kiem-tra.py MÃ-NIÊM    so luôn với mã niêm đã ghi ở nơi khác
"""

import csv
import hashlib
import io
import json
import pathlib
import sys
import unicodedata
from datetime import datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Context, Decimal

HERE = pathlib.Path(__file__).resolve().parent
# Một dòng nhật ký có thể dài hơn 131.072 ký tự mà csv nhận sẵn.
csv.field_size_limit(2**31 - 1)


def rows(name):
    """Các dòng của một tệp CSV, mỗi dòng kèm số dòng như Excel đếm; bỏ dấu ' giữ chữ ở đầu ô."""
    with open(str(HERE / name), encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file, delimiter=";", strict=True)
        head = next(lines, [])
        if len(set(head)) != len(head):
            raise ValueError(f"{name} có hai cột cùng tên")
        for place, line in enumerate(lines, 2):
            if len(line) != len(head):
                raise ValueError(f"{name} dòng {place} thừa hoặc thiếu ô")
            row = {k: v[1:] if v.startswith("'") else v for k, v in zip(head, line)}
            row["dòng"] = place
            yield row


def same(one, other):
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def sha256_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def is_beside(path):
    """Không phải của bộ số liệu: trang mã niêm, tệp nén và kết quả kiểm để cùng chỗ, tệp tạm của Excel và máy."""
    name = path.name.lower()
    if path.name in ("${sealedFiles}", "${unsealedPage}") or name.endswith(".zip") or name == "ket-qua.txt":
        return len(path.parts) == 1
    return name.startswith("~$") or name in ("desktop.ini", "thumbs.db") or any(p[0] == "." for p in path.parts)


def check_files():
    """Các tệp"""
    path = HERE / "${sealedFiles}"
    listed = {row["Tệp"]: row["SHA-256"] for row in rows(path.name)}
    wrong = [f"{name}: mất tệp" for name in listed if not (HERE / name).is_file()]
    for file in sorted(HERE.rglob("*")):
        name = file.relative_to(HERE).as_posix()
        if name in listed:
            if sha256_of(file) != listed[name]:
                wrong.append(f"{name}: không còn như lúc lập")
        elif file.is_file() and not is_beside(file.relative_to(HERE)):
            wrong.append(f"{name}: lúc lập không có tệp này")
    print(f"tệp: {len(listed)} tệp, {len(wrong)} không khớp")
    return wrong


def check_seal():
    """Mã niêm"""
    seal = sha256_of(HERE / "${sealedFiles}")
    print(f"mã niêm, so với mã ghi ở nơi khác: {seal}")
    wrong = []
    if seal not in (HERE / "${unsealedPage}").read_text(encoding="utf-8-sig"):
        wrong.append(f"${sealedFiles}: mã niêm không phải mã ghi trong ${unsealedPage}")
    if len(sys.argv) > 1 and "".join(sys.argv[1:]).lower() != seal:
        wrong.append("${sealedFiles}: mã niêm không phải mã đã ghi ở nơi khác")
    return wrong

${checkRecord}
${checkReports}
${checkFigures}
${checkTotals}

def found_by(check):
    """Tệp mất hay hỏng đến mức không đọc được cũng là một chỗ sai, không phải lỗi của chương trình."""
    try:
        return check()
    except Exception as error:
        return [f"{check.__doc__}: không kiểm được, thiếu hoặc hỏng ({type(error).__name__}: {error})"]


if __name__ == "__main__":
    # Bảng mã sẵn của Windows thiếu chữ Việt: luôn viết UTF-8.
    sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="backslashreplace", line_buffering=True)
    checks = (check_files, check_record, check_heads, check_reports, check_figures, check_totals, check_codes, check_seal)
    found = [what for check in checks for what in found_by(check)]
    print(f"SAI {len(found)} CHỖ:" if found else "Không thấy chỗ nào sai.")
    for what in found:
        print(f"- {what}")
    sys.exit(1 if found else 0)
`;
