import { keptColumn, keptWords } from "./keptWords.ts";
import { sealedFiles, unsealedPage } from "./sealedFiles.ts";

/** The part of the check that holds the list of workbooks against the files, and the list of reports against the record, in
 *  both directions: which version each is, when it was sent, how it stands, and whether the totals take it in. */
export const checkReports = `
# Việc nào đưa báo cáo vào tình trạng nào; tình trạng nào thì số liệu được tính vào tổng hợp.
STATES = {
    "submit": "đã nộp, chờ duyệt",
    "withdraw": "nháp",
    "return": "cần chỉnh sửa",
    "approve": "đã duyệt",
    "freeze": "đã chốt",
    "reopen": "cần chỉnh sửa",
}
APPROVED = ("đã duyệt", "đã chốt")
COUNTED = ("đã nộp, chờ duyệt", *APPROVED)


def check_heads():
    """Cuối chuỗi (dau-chuoi.csv)"""
    heads = {row["Chuỗi"]: (row["Số thứ tự cuối"], row["Mã băm cuối"]) for row in rows("dau-chuoi.csv")}
    ends = {row["Chuỗi"]: (row["Số thứ tự"], row["Mã băm"]) for row in rows("nhat-ky.csv")}
    wrong = [f"{chain}: mất cả chuỗi" for chain in heads if chain not in ends]
    for chain, end in ends.items():
        if chain not in heads:
            wrong.append(f"{chain}: dau-chuoi.csv không có chuỗi này")
        elif heads[chain] != end:
            wrong.append(f"{chain}: dòng cuối không đúng như dau-chuoi.csv ghi (số {heads[chain][0]})")
    print(f"cuối chuỗi: {len(heads)} chuỗi, {len(wrong)} không khớp")
    return wrong


def listed_reports():
    """Các báo cáo trong danh-muc.csv theo kỳ, biểu, đơn vị."""
    return [file for file in rows("danh-muc.csv") if file["Loại"] == "báo cáo"]


def recorded_reports():
    """Mỗi báo cáo như nhật ký để lại sau cùng: chuỗi, lần nộp, nộp lúc nào, tình trạng, có bị loại khỏi tổng hợp không."""
    reports, left_out = {}, {}
    for row in rows("nhat-ky.csv"):
        source, *subject = subject_of(row["Chuỗi"])
        subject, did = tuple(subject), row["Mã việc"]
        if source == "reports":
            report = reports.setdefault(subject, {"chain": row["Chuỗi"]})
            report["version"], report["state"] = row["Lần"], STATES.get(did, report.get("state"))
            if did == "submit":
                report["at"] = row[MOMENT]
        elif source == "exceptions" and did in ("leave-out", "take-back-in"):
            left_out[subject] = did == "leave-out"
    return {
        subject: dict(report, counted="có" if report["state"] in COUNTED and not left_out.get(subject) else "không")
        for subject, report in reports.items()
    }


def check_reports():
    """Danh mục (danh-muc.csv)"""
    recorded, wrong, listed, paths = recorded_reports(), [], set(), set()
    files = list(rows("danh-muc.csv"))
    for file in files:
        if file["Tệp"] in paths:
            wrong.append(f"{file['Tệp']}: danh-muc.csv kê tệp này hai lần")
        paths.add(file["Tệp"])
        if file["Kỳ"] != period_name(file["Mã kỳ"]):
            wrong.append(f"{file['Tệp']}: danh-muc.csv ghi “{file['Kỳ']}”, mã kỳ là {file['Mã kỳ']}")
    sealed = {row["Tệp"] for row in rows("${sealedFiles}") if row["Tệp"].endswith(".xlsx")}
    wrong += [f"{path}: danh-muc.csv không kê tệp này" for path in sorted(sealed - paths)]
    wrong += [f"{path}: danh-muc.csv kê tệp này, ${sealedFiles} không có" for path in sorted(paths - sealed)]
    for file in listed_reports():
        subject = (file["Mã biểu"], file["Mã kỳ"], file["Định danh đơn vị"])
        if subject in listed:
            wrong.append(f"{file['Tệp']}: danh-muc.csv kê báo cáo này hai lần")
        elif subject not in recorded:
            wrong.append(f"{file['Tệp']}: nhật ký không có báo cáo này")
        else:
            for column, known in (("Lần", "version"), ("Tình trạng", "state"), ("Tính vào tổng hợp", "counted"), (MOMENT, "at")):
                if file[column] != recorded[subject][known]:
                    wrong.append(f"{file['Tệp']}: cột “{column}” ghi “{file[column]}”, theo nhật ký là “{recorded[subject][known]}”")
        listed.add(subject)
    periods = {file["Mã kỳ"] for file in files}
    kept = {row["Chuỗi"]: row["${keptColumn}"] for row in rows("dau-chuoi.csv")}
    told = (HERE / "${unsealedPage}").read_text(encoding="utf-8-sig")
    for subject, report in recorded.items():
        chain = report["chain"]
        said = kept.get(chain)
        if (said == "${keptWords.kept}") != (subject in listed):
            wrong.append(f"{chain}: dau-chuoi.csv ghi “{said}”, danh-muc.csv {'có' if subject in listed else 'không có'}")
        elif said == "${keptWords.leftOut}" and subject[1] in periods:
            wrong.append(f"{chain}: dau-chuoi.csv ghi “{said}” nhưng danh-muc.csv có kỳ này")
        elif said == "${keptWords.missing}" and "TỆP NÀY THIẾU" not in told:
            wrong.append(f"{chain}: dau-chuoi.csv ghi “{said}” nhưng ${unsealedPage} không nói thiếu")
    print(f"danh mục: {len(listed)} báo cáo, {len(wrong)} không khớp với nhật ký")
    return wrong
`;
