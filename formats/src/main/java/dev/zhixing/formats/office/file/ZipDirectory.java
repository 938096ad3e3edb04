package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the central directory of a zip archive by hand: nothing is unpacked here. */
final class ZipDirectory {
    private static final int END = 0x06054B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    private final byte[] bytes;
    private final int end;
    private final long start;

    ZipDirectory(byte[] bytes) {
        this.bytes = bytes;
        this.end = findEnd();
        this.start = u32(end + 16);
        if (start < 0 || start + u32(end + 12) > end) {
            throw FileRefused.damaged("压缩包目录不完整", "the archive's directory is incomplete");
        }
    }

    /** Where the directory starts, which is where the parts end. */
    long start() {
        return start;
    }

    List<ZipEntryFacts> entries() {
        int count = u16(end + 10);
        if (count > Limits.ENTRIES) {
            throw FileRefused.tooLarge("文件内部件", "parts inside", Limits.ENTRIES);
        }
        List<ZipEntryFacts> entries = new ArrayList<>();
        long at = start;
        for (int i = 0; i < count; i++) {
            if (at + 46 > end || i32((int) at) != CENTRAL) {
                throw FileRefused.damaged("压缩包目录不完整", "the archive's directory is incomplete");
            }
            int here = (int) at;
            int nameLength = u16(here + 28);
            int extraLength = u16(here + 30);
            at += 46L + nameLength + extraLength + u16(here + 32);
            if (at > end) {
                throw FileRefused.damaged("压缩包目录不完整", "the archive's directory is incomplete");
            }
            entries.add(entry(here, nameLength, extraLength));
        }
        if (at != start + u32(end + 12)) {
            throw FileRefused.suspicious("目录与部件数不符", "directory and number of parts differ");
        }
        return entries;
    }

    private ZipEntryFacts entry(int here, int nameLength, int extraLength) {
        int flags = u16(here + 8);
        Charset charset =
                (flags & 0x800) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String name = new String(bytes, here + 46, nameLength, charset);
        long packed = u32(here + 20);
        long size = u32(here + 24);
        long offset = u32(here + 42);
        int extra = here + 46 + nameLength;
        int extraEnd = extra + extraLength;
        while (extra + 4 <= extraEnd) {
            int id = u16(extra);
            int length = u16(extra + 2);
            int value = extra + 4;
            extra = value + length;
            if (id == 1 && extra <= extraEnd) {
                if (size == IN_ZIP64 && value + 8 <= extra) {
                    size = i64(value);
                    value += 8;
                }
                if (packed == IN_ZIP64 && value + 8 <= extra) {
                    packed = i64(value);
                    value += 8;
                }
                if (offset == IN_ZIP64 && value + 8 <= extra) {
                    offset = i64(value);
                }
            }
        }
        int mode = u16(here + 40);
        return new ZipEntryFacts(name, flags, u16(here + 10), packed, size, offset, mode);
    }

    /** Where a part's packed bytes begin; its own header must agree with the directory. */
    long dataOffset(ZipEntryFacts entry) {
        long at = entry.headerOffset();
        if (at < 0 || at + 30 > bytes.length || i32((int) at) != LOCAL) {
            throw FileRefused.damaged("部件位置不对", "a part is not where it should be");
        }
        int here = (int) at;
        int nameLength = u16(here + 26);
        Charset charset =
                (entry.flags() & 0x800) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        if (at + 30 + nameLength > bytes.length
                || !new String(bytes, here + 30, nameLength, charset).equals(entry.name())) {
            throw FileRefused.suspicious("部件名前后不一", "a part has two names");
        }
        if (u16(here + 8) != entry.method()) {
            throw FileRefused.suspicious("部件说明前后不一", "a part is described twice differently");
        }
        return at + 30 + nameLength + u16(here + 28);
    }

    private int findEnd() {
        int lowest = Math.max(0, bytes.length - 22 - 0xFFFF);
        for (int at = bytes.length - 22; at >= lowest; at--) {
            if (i32(at) == END && at + 22 + u16(at + 20) == bytes.length) {
                return at;
            }
        }
        throw FileRefused.damaged("压缩包不完整", "the archive is incomplete");
    }

    private int u16(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    private long u32(int at) {
        return i32(at) & 0xFFFFFFFFL;
    }

    private long i64(int at) {
        return u32(at) | u32(at + 4) << 32;
    }
}
