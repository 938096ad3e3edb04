package dev.zhixing.formats.hostile;

/** The smallest workbook that is one, open to be spoilt. */
final class Xlsx {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xlsx() {}

    static String rows(String rows) {
        return XML
                + "<worksheet xmlns=\""
                + MAIN
                + "\"><sheetData>"
                + rows
                + "</sheetData></worksheet>";
    }

    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static String table() {
        return row(1, "任务名称", "负责人", "状态") + row(2, "开会", "周敏", "完成");
    }

    static ZipCraft with(String sheetXml) {
        return shell().add(SHEET, sheetXml);
    }

    static ZipCraft plain() {
        return with(rows(table()));
    }

    /** Everything but the sheet itself. */
    static ZipCraft shell() {
        return new ZipCraft()
                .add(
                        "[Content_Types].xml",
                        XML
                                + "<Types"
                                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .add(
                        "xl/workbook.xml",
                        XML
                                + "<workbook xmlns=\""
                                + MAIN
                                + "\" xmlns:r=\""
                                + RELATIONS
                                + "\"><sheets><sheet name=\"计划\" sheetId=\"1\""
                                + " r:id=\"rId1\"/></sheets></workbook>")
                .add("xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml"));
    }

    static String relations(String target) {
        return XML
                + "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"rId1\" Type=\""
                + RELATIONS
                + "/worksheet\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    static String withDtd(String dtd, String text) {
        return XML
                + "<!DOCTYPE worksheet ["
                + dtd
                + "]>"
                + rows(row(1, text, "b")).substring(XML.length());
    }
}
