package dev.zhixing.formats.hostile;

import static dev.zhixing.formats.model.RefusalCode.BINARY_WORKBOOK;
import static dev.zhixing.formats.model.RefusalCode.DAMAGED;
import static dev.zhixing.formats.model.RefusalCode.EMPTY;
import static dev.zhixing.formats.model.RefusalCode.ENCRYPTED;
import static dev.zhixing.formats.model.RefusalCode.FORBIDDEN_XML;
import static dev.zhixing.formats.model.RefusalCode.MACROS;
import static dev.zhixing.formats.model.RefusalCode.MISLABELLED;
import static dev.zhixing.formats.model.RefusalCode.NOT_A_TABLE_FILE;
import static dev.zhixing.formats.model.RefusalCode.NOT_TEXT;
import static dev.zhixing.formats.model.RefusalCode.OLD_XLS;
import static dev.zhixing.formats.model.RefusalCode.SUSPICIOUS_ARCHIVE;
import static dev.zhixing.formats.model.RefusalCode.TOO_LARGE;

import dev.zhixing.formats.model.RefusalCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The corpus: each file with the refusal it must meet. */
final class HostileFiles {
    /** A file made on demand, so that only one is in memory at a time. */
    record Case(String what, String fileName, Maker maker, RefusalCode expected) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** Makes the bytes. */
    interface Maker {
        byte[] make();
    }

    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private HostileFiles() {}

    static Stream<Case> all() {
        return Stream.of(archives(), xml(), sizes(), labels(), texts()).flatMap(cases -> cases);
    }

    private static Case zip(String what, RefusalCode expected, Consumer<ZipCraft> spoil) {
        return new Case(
                what,
                "计划.xlsx",
                () -> {
                    ZipCraft zip = Xlsx.plain();
                    spoil.accept(zip);
                    return zip.build();
                },
                expected);
    }

    private static Stream<Case> archives() {
        return Stream.of(
                zip(
                        "bomb of 1:1000",
                        SUSPICIOUS_ARCHIVE,
                        zip -> zip.add(bomb("xl/media/a.bin", 150 << 20))),
                zip(
                        "120 MiB in two parts",
                        TOO_LARGE,
                        zip -> {
                            claim(zip, "xl/a.bin", 60L << 20);
                            claim(zip, "xl/b.bin", 60L << 20);
                        }),
                zip("part larger than declared", SUSPICIOUS_ARCHIVE, HostileFiles::understate),
                zip(
                        "part of 4 GiB in 1 kB",
                        SUSPICIOUS_ARCHIVE,
                        zip -> zip.part(Xlsx.SHEET).size = 0xFFFFFFFEL),
                zip(
                        "5,000 parts",
                        TOO_LARGE,
                        zip -> {
                            for (int i = 0; i < 5_000; i++) {
                                zip.add("xl/media/" + i, "x");
                            }
                        }),
                zip("duplicate names", SUSPICIOUS_ARCHIVE, zip -> zip.add(Xlsx.SHEET, "<x/>")),
                zip(
                        "names that differ by case only",
                        SUSPICIOUS_ARCHIVE,
                        zip -> zip.add("XL/WORKBOOK.XML", "<x/>")),
                zip(
                        "overlapping parts",
                        SUSPICIOUS_ARCHIVE,
                        zip -> {
                            ZipCraft.Part twin = new ZipCraft.Part("xl/twin.xml", new byte[0]);
                            twin.packed = zip.part(Xlsx.SHEET).packed;
                            twin.sameAs = 3;
                            zip.add(twin);
                        }),
                zip("path upwards", SUSPICIOUS_ARCHIVE, zip -> zip.add("../../etc/passwd", "x")),
                zip("absolute path", SUSPICIOUS_ARCHIVE, zip -> zip.add("/etc/passwd", "x")),
                zip("path of Windows", SUSPICIOUS_ARCHIVE, zip -> zip.add("xl\\..\\x", "x")),
                zip("drive letter", SUSPICIOUS_ARCHIVE, zip -> zip.add("C:/x", "x")),
                zip("NUL in a name", SUSPICIOUS_ARCHIVE, zip -> zip.add("xl/a\0b", "x")),
                zip(
                        "symbolic link",
                        SUSPICIOUS_ARCHIVE,
                        zip -> {
                            ZipCraft.Part link = new ZipCraft.Part("xl/link", new byte[] {'/'});
                            link.mode = 0xA1FF;
                            zip.add(link);
                        }),
                zip(
                        "two names for a part",
                        SUSPICIOUS_ARCHIVE,
                        zip -> zip.part(Xlsx.SHEET).localName = "xl/worksheets/sheet2.xml"),
                zip(
                        "unknown compression",
                        SUSPICIOUS_ARCHIVE,
                        zip -> zip.part(Xlsx.SHEET).method = 12),
                zip("encrypted part", ENCRYPTED, zip -> zip.part(Xlsx.SHEET).flags |= 1),
                zip("macros", MACROS, zip -> zip.add("xl/vbaProject.bin", "x")),
                zip("macro sheet", MACROS, zip -> zip.add("xl/macrosheets/sheet1.xml", "x")),
                zip(
                        "workbook in binary form",
                        BINARY_WORKBOOK,
                        zip -> zip.add("xl/workbook.bin", "x")),
                zip(
                        "packed bytes spoilt",
                        DAMAGED,
                        zip -> Arrays.fill(zip.part(Xlsx.SHEET).packed, (byte) 0xFF)),
                new Case("cut in the middle", "a.xlsx", () -> cut(2), DAMAGED),
                new Case("cut after ten bytes", "a.xlsx", () -> cut(0), DAMAGED),
                new Case(
                        "relations lead outside",
                        "a.xlsx",
                        () -> {
                            ZipCraft zip = Xlsx.plain();
                            ZipCraft.Part part = zip.part("xl/_rels/workbook.xml.rels");
                            byte[] xml =
                                    Xlsx.relations("../../../etc/passwd")
                                            .getBytes(StandardCharsets.UTF_8);
                            part.packed = ZipCraft.deflate(xml);
                            part.size = xml.length;
                            return zip.build();
                        },
                        DAMAGED));
    }

    private static ZipCraft.Part bomb(String name, int size) {
        return new ZipCraft.Part(name, new byte[size]);
    }

    private static void claim(ZipCraft zip, String name, long size) {
        byte[] noise = new byte[400_000];
        new Random(7).nextBytes(noise);
        ZipCraft.Part part = new ZipCraft.Part(name, noise);
        part.size = size;
        zip.add(part);
    }

    private static void understate(ZipCraft zip) {
        ZipCraft.Part part = zip.part(Xlsx.SHEET);
        part.packed =
                ZipCraft.deflate(
                        Xlsx.rows(Xlsx.table().repeat(5_000)).getBytes(StandardCharsets.UTF_8));
        part.size = 500;
    }

    private static byte[] cut(int share) {
        byte[] whole = Xlsx.plain().build();
        return Arrays.copyOf(whole, share == 0 ? 10 : whole.length / share);
    }

    private static Case sheet(String what, RefusalCode expected, Maker xml) {
        return new Case(
                what,
                "计划.xlsx",
                () -> Xlsx.with(new String(xml.make(), StandardCharsets.UTF_8)).build(),
                expected);
    }

    private static Case sheet(String what, RefusalCode expected, String xml) {
        return sheet(what, expected, () -> xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Case> xml() {
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

    private static Stream<Case> sizes() {
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
                new Case("file of 30 MiB", "a.csv", () -> new byte[30 << 20], TOO_LARGE),
                new Case(
                        "2,000,000 lines",
                        "a.csv",
                        () -> "a,b\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8),
                        TOO_LARGE),
                new Case(
                        "line of 20,000 columns",
                        "a.csv",
                        () -> "a,".repeat(20_000).getBytes(StandardCharsets.UTF_8),
                        TOO_LARGE),
                new Case(
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

    private static Case named(String what, String name, String content, RefusalCode expected) {
        return new Case(what, name, () -> content.getBytes(StandardCharsets.ISO_8859_1), expected);
    }

    private static Stream<Case> labels() {
        return Stream.of(
                named("nothing", "a.xlsx", "", EMPTY),
                named("empty archive", "a.xlsx", "PK\u0005\u0006" + "\0".repeat(18), EMPTY),
                named("picture as .xlsx", "a.xlsx", "\u0089PNG\r\n\u001A\n", MISLABELLED),
                named("PDF as .xlsx", "a.xlsx", "%PDF-1.7\n", MISLABELLED),
                named("web page as .xlsx", "a.xlsx", "\n<html><table><tr><td>1", MISLABELLED),
                named("web page as .csv", "a.csv", "<!DOCTYPE html><html>", MISLABELLED),
                named("text as .xlsx", "a.xlsx", "a,b\n1,2", MISLABELLED),
                named("program as .csv", "a.csv", "\u007FELF\u0002", MISLABELLED),
                named("PDF", "a.pdf", "%PDF-1.7\n", NOT_A_TABLE_FILE),
                named("anything", "a.docm", "hello", NOT_A_TABLE_FILE),
                named("old workbook", "a.xls", OLE2 + "\0".repeat(600), OLD_XLS),
                named(
                        "old workbook as .xlsx",
                        "a.xlsx",
                        OLE2 + "W\0o\0r\0k\0b\0o\0o\0k\0",
                        OLD_XLS),
                named(
                        "workbook with a password",
                        "a.xlsx",
                        OLE2 + "\0".repeat(64) + "EncryptedPackage".replaceAll("(.)", "$1\0"),
                        ENCRYPTED),
                new Case(
                        "workbook with macros by name",
                        "a.xlsm",
                        () -> Xlsx.plain().build(),
                        MACROS),
                new Case(
                        "Word document as .xlsx",
                        "a.xlsx",
                        () -> new ZipCraft().add("word/document.xml", "<x/>").build(),
                        MISLABELLED),
                new Case(
                        "archive in an archive",
                        "a.xlsx",
                        () ->
                                new ZipCraft()
                                        .add(new ZipCraft.Part("a.zip", Xlsx.plain().build()))
                                        .build(),
                        MISLABELLED));
    }

    private static Stream<Case> texts() {
        return Stream.of(
                named("NUL in text", "a.csv", "a,b\0c", NOT_TEXT),
                named(
                        "mark of UTF-8, then no UTF-8",
                        "a.csv",
                        "\u00EF\u00BB\u00BFa\u00FF\u00FE,b",
                        NOT_TEXT),
                named(
                        "lone half character in UTF-16",
                        "a.csv",
                        "\u00FE\u00FF\u00D8\u0000\u0000a",
                        NOT_TEXT),
                named("no encoding at all", "a.csv", "a,\u00FF\u00FF\u0080\u00FF,b", NOT_TEXT),
                named("control signs", "a.csv", "\u0001\u0002\u0003,\u0004\u0005", NOT_TEXT));
    }
}
