/** The part of the check that makes sure of every figure: that its columns agree, whose it is, and the mã đối chiếu of its
 *  report. */
export const checkFigures = `
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NUMERIC = ("số đếm", "số tiền", "tỷ lệ")
VALUELESS = {"không phát sinh": '{"s":"none"}', "chưa có số liệu": '{"s":"unknown"}', "để trống": None}
TOTAL = "tổng hợp"
TOTALS = ("tổng", "tổng khu vực thành thị", "tổng khu vực nông thôn")
# Cột của so-lieu.csv phải giống cột của danh-muc.csv trong mọi dòng của một báo cáo.
SHARED = (
    ("Lần nộp", "Lần"),
    ("Tình trạng báo cáo", "Tình trạng"),
    ("Mã đối chiếu", "Mã đối chiếu"),
    ("Phiên bản biểu", "Phiên bản biểu"),
    ("Biểu", "Biểu"),
    ("Kỳ", "Kỳ"),
    ("Ước", "Ước"),
    ("Sơ bộ", "Sơ bộ"),
)


def key_of(row):
    """Một mã đơn vị có thể được giao cho đơn vị khác ngay trong kỳ: phải có cả tên."""
    name = "" if TOTAL in (row.get("Loại"), row.get("Nguồn gốc")) else row["Đơn vị"]
    return (row["Mã kỳ"], row["Mã biểu"], row["Mã đơn vị"], name)


def check_figures():
    """Số liệu (so-lieu.csv)"""
    reports = {key_of(file): file for file in listed_reports()}
    totals = {key_of(file) for file in rows("danh-muc.csv") if file["Loại"] == TOTAL}
    count, wrong, met = 0, [], set()
    for row in rows("so-lieu.csv"):
        count += 1
        fault, cell = fault_of(row, reports, totals), (key_of(row), row["Phạm vi"], row["Mã ô"])
        if fault is None and cell in met:
            fault = "ô này có hai dòng"
        met.add(cell)
        if fault is not None:
            wrong.append(f"so-lieu.csv dòng {row['dòng']} ({row['Biểu']}, {row['Kỳ']}, {row['Đơn vị']}, ô {row['Mã ô']}): {fault}")
    print(f"số liệu: {count} dòng, {len(wrong)} không khớp")
    return wrong


def fault_of(row, reports, totals):
    """Chỗ sai của một dòng số liệu; None nếu không có."""
    is_total = row["Phạm vi"] in TOTALS
    if row["Kỳ"] != period_name(row["Mã kỳ"]):
        return f"cột “Kỳ” ghi “{row['Kỳ']}”, mã kỳ là {row['Mã kỳ']}"
    if is_total != (row["Nguồn gốc"] == TOTAL):
        return f"phạm vi “{row['Phạm vi']}” không thể có nguồn gốc “{row['Nguồn gốc']}”"
    if is_total and key_of(row) not in totals:
        return "danh-muc.csv không có bảng tổng hợp này"
    if not is_total:
        file = reports.get(key_of(row))
        if file is None:
            return "danh-muc.csv không có báo cáo này của đơn vị này"
        for own, listed in SHARED:
            if row[own] != file[listed]:
                return f"cột “{own}” ghi “{row[own]}”, danh-muc.csv ghi “{file[listed]}”"
        # Phần của cấp tổng hợp chỉ được tính ở những chỉ tiêu có phần ấy.
        counted = file["Tính vào tổng hợp"]
        if row["Tính vào tổng hợp"] != counted and (row["Phạm vi"] == "đơn vị" or counted == "không"):
            return f"cột “Tính vào tổng hợp” ghi “{row['Tính vào tổng hợp']}”, danh-muc.csv ghi “{counted}”"
    shown, kept, words = row["Giá trị"], row["Giá trị chưa làm tròn"], row["Chữ"]
    if row["Trạng thái"] in VALUELESS:
        return f"“{row['Trạng thái']}” mà vẫn ghi “{shown or kept or words}”" if shown or kept or words else None
    if row["Trạng thái"] != "số liệu":
        return f"không có trạng thái “{row['Trạng thái']}”"
    if row["Loại số liệu"] not in NUMERIC:
        return f"chữ mà ghi thêm số “{shown or kept}”" if shown or kept else None
    if words:
        return f"số mà ghi thêm chữ “{words}”"
    expected = as_shown(decimal_of(kept), int(row["Số chữ số thập phân"]))
    return None if decimal_of(shown) == expected else f"“Giá trị” ghi {shown}, “Giá trị chưa làm tròn” là {kept}"


def decimal_of(text):
    return Decimal(text.replace(",", "."))


def as_shown(value, places):
    """Làm tròn như biểu in ra: từ 15 chữ số có nghĩa, nửa thì ra xa 0."""
    kept = Context(prec=15, rounding=ROUND_HALF_UP).create_decimal(value)
    return kept.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP, context=Context(prec=400))


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
    if row["Trạng thái"] in VALUELESS:
        return VALUELESS[row["Trạng thái"]]
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
    """Mã đối chiếu"""
    reports, wrong, count = {}, [], 0
    for row in rows("so-lieu.csv"):
        if row["Phạm vi"] not in TOTALS:
            reports.setdefault(key_of(row), []).append(row)
    for file in listed_reports():
        count += 1
        figures = reports.get(key_of(file), [])
        told = code_of(file, figures) if figures else "không có số liệu"
        if told != file["Mã đối chiếu"]:
            wrong.append(f"{file['Tệp']}: ghi {file['Mã đối chiếu']}, tính được {told}")
    print(f"mã đối chiếu: {count} báo cáo, {len(wrong)} không khớp")
    return wrong
`;
