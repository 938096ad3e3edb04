package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;
import dev.zhixing.formats.model.Words;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides by the first bytes, never by the name, how a file is to be read. */
final class FileSniff {
    enum Form {
        ZIP,
        TEXT
    }

    private record Sign(String start, Words name) {}

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign("%PDF", new Words("PDF 文档", "a PDF document")),
                    new Sign("\u0089PNG", new Words("PNG 图片", "a PNG image")),
                    new Sign("\u00FF\u00D8\u00FF", new Words("JPEG 图片", "a JPEG image")),
                    new Sign("GIF8", new Words("GIF 图片", "a GIF image")),
                    new Sign("BM", new Words("BMP 图片", "a BMP image")),
                    new Sign("RIFF", new Words("音频或图片", "a media file")),
                    new Sign("{\\rtf", new Words("RTF 文档", "an RTF document")),
                    new Sign("\u001F\u008B", new Words("gzip 压缩包", "a gzip archive")),
                    new Sign("Rar!", new Words("RAR 压缩包", "a RAR archive")),
                    new Sign("7z\u00BC\u00AF", new Words("7z 压缩包", "a 7z archive")),
                    new Sign("MZ", new Words("Windows 程序", "a Windows program")),
                    new Sign("\u007FELF", new Words("Linux 程序", "a Linux program")),
                    new Sign("#!", new Words("脚本", "a script")));

    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private FileSniff() {}

    static Form sniff(byte[] bytes, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (bytes.length == 0) {
            throw new FileRefused(RefusalCode.EMPTY);
        }
        if (name.endsWith(".xlsm") || name.endsWith(".xltm")) {
            throw new FileRefused(RefusalCode.MACROS);
        }
        String head =
                new String(
                        Arrays.copyOf(bytes, Math.min(bytes.length, 1024)),
                        StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return Form.ZIP;
        }
        if (head.startsWith("PK\u0005\u0006")) {
            throw new FileRefused(RefusalCode.EMPTY);
        }
        if (head.startsWith(OLE2)) {
            throw new FileRefused(
                    holds(bytes, "EncryptedPackage") ? RefusalCode.ENCRYPTED : RefusalCode.OLD_XLS);
        }
        Words found = foreign(head);
        boolean sheetName = name.endsWith(".xlsx") || name.endsWith(".csv");
        if (found == null && name.endsWith(".xlsx")) {
            found = new Words("文本或未知内容", "text or unknown content");
        }
        if (found == null && !name.endsWith(".csv") && !text(name)) {
            found = new Words("其他类型", "of another kind");
        }
        if (found != null) {
            throw new FileRefused(
                    sheetName ? RefusalCode.MISLABELLED : RefusalCode.NOT_A_TABLE_FILE,
                    Map.of("found", found.zh(), "foundEn", found.en()));
        }
        return Form.TEXT;
    }

    private static boolean text(String name) {
        return name.endsWith(".txt") || name.endsWith(".tsv");
    }

    private static @Nullable Words foreign(String head) {
        for (Sign sign : SIGNS) {
            if (head.startsWith(sign.start)) {
                return sign.name;
            }
        }
        String start = head.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "").toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<table")
                || start.startsWith("<meta")) {
            return new Words("网页（HTML）", "a web page (HTML)");
        }
        if (start.startsWith("<?xml") || start.startsWith("<!doctype")) {
            return new Words("XML 文件", "an XML file");
        }
        return null;
    }

    /** Looks for the name of an OLE2 stream, which is stored in UTF-16. */
    private static boolean holds(byte[] bytes, String streamName) {
        byte[] wanted = streamName.getBytes(StandardCharsets.UTF_16LE);
        outer:
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            for (int i = 0; i < wanted.length; i++) {
                if (bytes[at + i] != wanted[i]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
