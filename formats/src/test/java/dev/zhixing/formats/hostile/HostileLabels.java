package dev.zhixing.formats.hostile;

import static dev.zhixing.formats.model.RefusalCode.EMPTY;
import static dev.zhixing.formats.model.RefusalCode.ENCRYPTED;
import static dev.zhixing.formats.model.RefusalCode.MACROS;
import static dev.zhixing.formats.model.RefusalCode.MISLABELLED;
import static dev.zhixing.formats.model.RefusalCode.NOT_A_TABLE_FILE;
import static dev.zhixing.formats.model.RefusalCode.NOT_TEXT;
import static dev.zhixing.formats.model.RefusalCode.OLD_XLS;

import dev.zhixing.formats.model.RefusalCode;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files that are not what their name says, and text that is none. */
final class HostileLabels {
    private HostileLabels() {}

    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private static HostileFiles.Case named(
            String what, String name, String content, RefusalCode expected) {
        return new HostileFiles.Case(
                what, name, () -> content.getBytes(StandardCharsets.ISO_8859_1), expected);
    }

    static Stream<HostileFiles.Case> labels() {
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
                new HostileFiles.Case(
                        "workbook with macros by name",
                        "a.xlsm",
                        () -> Xlsx.plain().build(),
                        MACROS),
                new HostileFiles.Case(
                        "Word document as .xlsx",
                        "a.xlsx",
                        () -> new ZipCraft().add("word/document.xml", "<x/>").build(),
                        MISLABELLED),
                new HostileFiles.Case(
                        "archive in an archive",
                        "a.xlsx",
                        () ->
                                new ZipCraft()
                                        .add(new ZipCraft.Part("a.zip", Xlsx.plain().build()))
                                        .build(),
                        MISLABELLED));
    }

    static Stream<HostileFiles.Case> texts() {
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
