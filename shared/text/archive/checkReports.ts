import { keptColumn, keptWords } from "./keptWords.ts";
import { unsealedPage } from "./sealedFiles.ts";

/** The part of the check that holds the record against the list of reports, in both directions. */
export const checkReports = `
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


def check_reports():
    """Danh mục (danh-muc.csv)"""
    versions, wrong = {}, []
    for row in rows("nhat-ky.csv"):
        source, *subject = subject_of(row["Chuỗi"])
        if source == "reports":
            versions[tuple(subject)] = (row["Chuỗi"], row["Lần"])
    listed, periods = set(), {file["Mã kỳ"] for file in rows("danh-muc.csv")}
    for file in listed_reports():
        subject = (file["Mã biểu"], file["Mã kỳ"], file["Định danh đơn vị"])
        if subject in listed:
            wrong.append(f"{file['Tệp']}: danh-muc.csv kê báo cáo này hai lần")
        elif subject not in versions:
            wrong.append(f"{file['Tệp']}: nhật ký không có báo cáo này")
        elif file["Lần"] != versions[subject][1]:
            wrong.append(f"{file['Tệp']}: danh-muc.csv ghi lần {file['Lần']}, nhật ký là lần {versions[subject][1]}")
        listed.add(subject)
    kept = {row["Chuỗi"]: row["${keptColumn}"] for row in rows("dau-chuoi.csv")}
    told = (HERE / "${unsealedPage}").read_text(encoding="utf-8-sig")
    for subject, (chain, _) in versions.items():
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
