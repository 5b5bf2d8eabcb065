import { keptColumn, keptWords } from "./keptWords.ts";

/** The part of the check that holds every total against the figures that it says it is made of: how many of them there are,
 *  and what they add up to. */
export const checkTotals = `
ANSWERS = ("số liệu", "không phát sinh")
ADDED = ("số đếm", "số tiền")
COVERAGE = ("Đơn vị đã có số liệu", "Đơn vị phải có số liệu", "Đơn vị đã duyệt", "Đơn vị tính đến kỳ trước")


def check_totals():
    """Số tổng (so-lieu.csv)"""
    begun, versions, answers, count, wrong = set(), {}, {}, 0, []
    for row in rows("so-lieu.csv"):
        if row["Phạm vi"] in TOTALS:
            continue
        begun.add((row["Mã kỳ"], row["Mã biểu"]))
        if row["Tính vào tổng hợp"] == "có":
            versions.setdefault((row["Mã kỳ"], row["Mã biểu"]), set()).add(row["Phiên bản biểu"])
        if row["Tính vào tổng hợp"] == "có" and row["Trạng thái"] in ANSWERS:
            answers.setdefault((row["Mã kỳ"], row["Mã biểu"], row["Mã ô"]), []).append(row)
    # Báo cáo không lấy được vẫn có trong số tổng: khi ấy không cộng lại được.
    for row in rows("dau-chuoi.csv"):
        if row["${keptColumn}"] == "${keptWords.missing}":
            _, form, period, _ = subject_of(row["Chuỗi"])
            begun.discard((period, form))
    for row in rows("so-lieu.csv"):
        # Biểu lập từ các biểu khác không có số liệu riêng của đơn vị; chữ và ngày không phải là số.
        if row["Phạm vi"] != "tổng" or (row["Mã kỳ"], row["Mã biểu"]) not in begun or row["Loại số liệu"] in ("chữ", "ngày"):
            continue
        # Báo cáo nộp theo phiên bản biểu khác thì trong số tổng đã tính lại theo biểu của bảng tổng hợp.
        if versions.get((row["Mã kỳ"], row["Mã biểu"]), set()) - {row["Phiên bản biểu"]}:
            continue
        count += 1
        fault = fault_of_total(row, answers.get((row["Mã kỳ"], row["Mã biểu"], row["Mã ô"]), []))
        if fault is not None:
            wrong.append(f"so-lieu.csv dòng {row['dòng']} ({row['Biểu']}, {row['Kỳ']}, {row['Phạm vi']}, ô {row['Mã ô']}): {fault}")
    print(f"số tổng: {count} dòng, {len(wrong)} không khớp với số liệu của đơn vị")
    return wrong


def fault_of_total(row, answers):
    """Chỗ sai của một số tổng so với số liệu của các đơn vị; None nếu không có."""
    units = [one for one in answers if one["Phạm vi"] == "đơn vị"]
    if not all(row[column].isdigit() for column in COVERAGE):
        return "số tổng mà không ghi đủ là của bao nhiêu đơn vị"
    # Đơn vị tính đến kỳ trước có trong số tổng mà không có báo cáo trong kỳ.
    earlier = int(row["Đơn vị tính đến kỳ trước"])
    if int(row["Đơn vị đã có số liệu"]) != len(units) + earlier:
        return f"“Đơn vị đã có số liệu” ghi {row['Đơn vị đã có số liệu']}, báo cáo của đơn vị có {len(units) + earlier}"
    if int(row["Đơn vị phải có số liệu"]) < len(units) + earlier:
        return f"“Đơn vị phải có số liệu” ghi {row['Đơn vị phải có số liệu']}, đã có {len(units) + earlier}"
    if earlier:
        return None
    approved = sum(one["Tình trạng báo cáo"] in APPROVED for one in units)
    if int(row["Đơn vị đã duyệt"]) != approved:
        return f"“Đơn vị đã duyệt” ghi {row['Đơn vị đã duyệt']}, báo cáo của đơn vị có {approved}"
    if row["Cộng được giữa các đơn vị"] != "có" or row["Loại số liệu"] not in ADDED:
        return None
    # Phần của cấp tổng hợp cũng có thể tính đến kỳ trước, khi kỳ này được miễn nộp.
    if row["Phần của cấp tổng hợp"] == "có" and len(answers) == len(units):
        return None
    told = [decimal_of(one["Giá trị chưa làm tròn"]) for one in answers if one["Trạng thái"] == "số liệu"]
    said = row["Giá trị chưa làm tròn"]
    if (said == "") != (told == []):
        return f"ghi “{said or row['Trạng thái']}”, cộng số liệu của đơn vị được “{written(sum(told)) if told else ''}”"
    # Mỗi số giữ 13 chữ số có nghĩa: phần lẻ bỏ đi không phải là chênh lệch.
    if told and abs(decimal_of(said) - sum(told)) > max(map(abs, told)) * Decimal("1e-9"):
        return f"ghi {said}, cộng số liệu của đơn vị được {written(sum(told))}"
    return None


def written(value):
    return format(value, "f").replace(".", ",")
`;
