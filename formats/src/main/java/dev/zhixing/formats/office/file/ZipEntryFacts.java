package dev.zhixing.formats.office.file;

/**
 * What a zip directory says about one part.
 *
 * @param size unpacked size in bytes
 * @param headerOffset place of the part's own header in the file
 */
record ZipEntryFacts(
        String name,
        int flags,
        int method,
        long packedSize,
        long size,
        long headerOffset,
        int mode) {
    boolean encrypted() {
        return (flags & 1) != 0 || (flags & (1 << 13)) != 0;
    }

    boolean symbolicLink() {
        return (mode & 0xF000) == 0xA000;
    }
}
