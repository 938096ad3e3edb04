package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;
import dev.zhixing.formats.model.RefusalCode;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip archive, after everything about the archive was checked and before anything
 * was unpacked: number, names, sizes, ratio, duplicates, overlaps, encryption. Unpacking a part
 * stops at its declared size, so the checked figures cannot be a lie.
 */
final class ZipParts {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final Map<String, ZipEntryFacts> parts = new LinkedHashMap<>();

    ZipParts(byte[] bytes) {
        this.bytes = bytes;
        List<ZipEntryFacts> entries = new ZipDirectory(bytes).entries();
        checkNames(entries);
        checkSizes(entries);
        checkPlaces(entries);
        for (ZipEntryFacts entry : entries) {
            parts.put(entry.name(), entry);
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** The unpacked part, or null when the archive has none of this name. */
    @Nullable InputStream open(String name) {
        ZipEntryFacts part = parts.get(name);
        if (part == null) {
            return null;
        }
        int from = (int) new ZipDirectory(bytes).dataOffset(part);
        InputStream packed = new ByteArrayInputStream(bytes, from, (int) part.packedSize());
        InputStream unpacked =
                part.method() == STORED
                        ? packed
                        : new InflaterInputStream(packed, new Inflater(true), 8192);
        return new DeclaredSizeStream(unpacked, part.size());
    }

    private static void checkNames(List<ZipEntryFacts> entries) {
        Set<String> seen = new HashSet<>();
        for (ZipEntryFacts entry : entries) {
            String name = entry.name();
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw FileRefused.suspicious("有重名的部件", "parts with the same name");
            }
            boolean climbs = List.of(name.split("/", -1)).contains("..");
            if (name.isEmpty()
                    || name.startsWith("/")
                    || climbs
                    || name.indexOf('\\') >= 0
                    || name.indexOf(':') >= 0
                    || name.indexOf('\0') >= 0) {
                throw FileRefused.suspicious("部件路径越界", "a part's path leads outside");
            }
            if (entry.symbolicLink()) {
                throw FileRefused.suspicious("含有符号链接", "it holds symbolic links");
            }
            if (entry.encrypted()) {
                throw new FileRefused(RefusalCode.ENCRYPTED);
            }
            if (entry.method() != STORED && entry.method() != DEFLATED) {
                throw FileRefused.suspicious("压缩方式不支持", "unknown compression method");
            }
        }
    }

    private static void checkSizes(List<ZipEntryFacts> entries) {
        long total = 0;
        for (ZipEntryFacts entry : entries) {
            long size = entry.size();
            long packed = entry.packedSize();
            if (size < 0 || packed < 0 || (entry.method() == STORED && size != packed)) {
                throw FileRefused.suspicious("部件大小自相矛盾", "sizes of a part contradict");
            }
            total += Math.min(size, 1L << 40);
            if (size > Limits.RATIO_FROM && size / Math.max(1, packed) > Limits.RATIO) {
                throw FileRefused.suspicious(
                        "压缩比超过 1:" + Limits.RATIO, "compressed more than 1:" + Limits.RATIO);
            }
        }
        if (total > (long) Limits.UNPACKED_MIB << 20) {
            throw FileRefused.tooLarge("解压后（MiB）", "MiB unpacked", Limits.UNPACKED_MIB);
        }
    }

    /** Parts that share bytes are how small bombs become large ones. */
    private void checkPlaces(List<ZipEntryFacts> entries) {
        ZipDirectory directory = new ZipDirectory(bytes);
        List<ZipEntryFacts> byPlace = new ArrayList<>(entries);
        byPlace.sort(Comparator.comparingLong(ZipEntryFacts::headerOffset));
        long free = 0;
        for (ZipEntryFacts entry : byPlace) {
            if (entry.headerOffset() < free) {
                throw FileRefused.suspicious("部件互相重叠", "parts overlap");
            }
            free = directory.dataOffset(entry) + entry.packedSize();
            if (free > directory.start()) {
                throw FileRefused.damaged("压缩包不完整", "the archive is incomplete");
            }
        }
    }
}
