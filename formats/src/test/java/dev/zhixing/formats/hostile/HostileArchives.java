package dev.zhixing.formats.hostile;

import static dev.zhixing.formats.model.RefusalCode.BINARY_WORKBOOK;
import static dev.zhixing.formats.model.RefusalCode.DAMAGED;
import static dev.zhixing.formats.model.RefusalCode.ENCRYPTED;
import static dev.zhixing.formats.model.RefusalCode.MACROS;
import static dev.zhixing.formats.model.RefusalCode.SUSPICIOUS_ARCHIVE;
import static dev.zhixing.formats.model.RefusalCode.TOO_LARGE;

import dev.zhixing.formats.model.RefusalCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Archives that lie about what they hold. */
final class HostileArchives {
    private HostileArchives() {}

    private static HostileFiles.Case zip(
            String what, RefusalCode expected, Consumer<ZipCraft> spoil) {
        return new HostileFiles.Case(
                what,
                "计划.xlsx",
                () -> {
                    ZipCraft zip = Xlsx.plain();
                    spoil.accept(zip);
                    return zip.build();
                },
                expected);
    }

    static Stream<HostileFiles.Case> all() {
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
                zip("part larger than declared", SUSPICIOUS_ARCHIVE, HostileArchives::understate),
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
                new HostileFiles.Case("cut in the middle", "a.xlsx", () -> cut(2), DAMAGED),
                new HostileFiles.Case("cut after ten bytes", "a.xlsx", () -> cut(0), DAMAGED),
                new HostileFiles.Case(
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
}
