package dev.zhixing.formats.hostile;

import static dev.zhixing.formats.model.RefusalCode.DAMAGED;
import static dev.zhixing.formats.model.RefusalCode.FORBIDDEN_XML;
import static dev.zhixing.formats.model.RefusalCode.TOO_LARGE;

import dev.zhixing.formats.model.RefusalCode;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;

/** Sheets that are dangerous, broken or far too large. */
final class HostileSheets {
    private HostileSheets() {}

    private static HostileFiles.Case sheet(
            String what, RefusalCode expected, HostileFiles.Maker xml) {
        return new HostileFiles.Case(
                what,
                "计划.xlsx",
                () -> Xlsx.with(new String(xml.make(), StandardCharsets.UTF_8)).build(),
                expected);
    }

    private static HostileFiles.Case sheet(String what, RefusalCode expected, String xml) {
        return sheet(what, expected, () -> xml.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<HostileFiles.Case> xml() {
        String laughs =
                "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                        + " \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">";
        return Stream.of(
                sheet(
                        "entity of a file",
                        FORBIDDEN_XML,
                        Xlsx.withDtd("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;")),
                sheet(
                        "entity of the network",
                        FORBIDDEN_XML,
                        Xlsx.withDtd("<!ENTITY x SYSTEM \"http://127.0.0.1:9/\">", "&x;")),
                sheet(
                        "parameter entity",
                        FORBIDDEN_XML,
                        Xlsx.withDtd("<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;", "a")),
                sheet("billion laughs", FORBIDDEN_XML, Xlsx.withDtd(laughs, "&d;")),
                sheet("mere DTD", FORBIDDEN_XML, Xlsx.withDtd("<!ELEMENT c ANY>", "a")),
                sheet("unknown entity", FORBIDDEN_XML, Xlsx.rows(Xlsx.row(1, "&x;", "b"))),
                sheet("nested 100,000 deep", DAMAGED, "<a>".repeat(100_000)),
                sheet("not well formed", DAMAGED, Xlsx.rows("<row><c></row>")),
                sheet("NUL in the XML", DAMAGED, Xlsx.rows(Xlsx.row(1, "a\0b", "c"))),
                sheet("half a character", DAMAGED, Xlsx.rows(Xlsx.row(1, "&#xD800;", "c"))),
                sheet(
                        "text that is not there",
                        DAMAGED,
                        Xlsx.rows("<row><c t=\"s\"><v>99</v></c></row>")),
                sheet("number that is none", DAMAGED, Xlsx.rows("<row><c><v>12x</v></c></row>")),
                sheet(
                        "row 2,000,000",
                        DAMAGED,
                        Xlsx.rows("<row r=\"2000000\"><c><v>1</v></c></row>")),
                sheet("negative row", DAMAGED, Xlsx.rows("<row r=\"-5\"><c><v>1</v></c></row>")),
                sheet(
                        "column beyond the last",
                        DAMAGED,
                        Xlsx.rows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")),
                sheet(
                        "cell of another row",
                        DAMAGED,
                        Xlsx.rows("<row r=\"1\"><c r=\"A9\"><v>1</v></c></row>")),
                sheet(
                        "impossible merge",
                        DAMAGED,
                        Xlsx.rows(Xlsx.table())
                                .replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells><mergeCell"
                                                + " ref=\"B9:A1\"/></mergeCells>")));
    }

    static Stream<HostileFiles.Case> sizes() {
        return Stream.of(
                sheet("10,000 columns", TOO_LARGE, () -> many(1, 10_000)),
                sheet("30,000 rows", TOO_LARGE, () -> many(30_000, 2)),
                sheet("600,000 cells", TOO_LARGE, () -> many(10_000, 60)),
                sheet(
                        "cell of 10 MB",
                        TOO_LARGE,
                        () ->
                                Xlsx.rows(Xlsx.row(1, noise(10_000_000), "b"))
                                        .getBytes(StandardCharsets.UTF_8)),
                sheet(
                        "30,000 merged blocks",
                        TOO_LARGE,
                        () ->
                                Xlsx.rows(Xlsx.table())
                                        .replace(
                                                "</sheetData>",
                                                "</sheetData>"
                                                        + "<mergeCell ref=\"A1:B2\"/>"
                                                                .repeat(30_000))
                                        .getBytes(StandardCharsets.UTF_8)),
                new HostileFiles.Case(
                        "file of 30 MiB", "a.csv", () -> new byte[30 << 20], TOO_LARGE),
                new HostileFiles.Case(
                        "2,000,000 lines",
                        "a.csv",
                        () -> "a,b\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8),
                        TOO_LARGE),
                new HostileFiles.Case(
                        "line of 20,000 columns",
                        "a.csv",
                        () -> "a,".repeat(20_000).getBytes(StandardCharsets.UTF_8),
                        TOO_LARGE),
                new HostileFiles.Case(
                        "text of 10 MB in one cell",
                        "a.csv",
                        () -> ("a,\"" + noise(10_000_000)).getBytes(StandardCharsets.UTF_8),
                        TOO_LARGE));
    }

    private static byte[] many(int rows, int columns) {
        Random random = new Random(11);
        StringBuilder xml = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            xml.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < columns; column++) {
                xml.append("<c><v>").append(random.nextInt(1_000_000)).append("</v></c>");
            }
            xml.append("</row>");
        }
        return Xlsx.rows(xml.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static String noise(int length) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
