package dev.zhixing.formats.office.file;

/** How much one file may hold. Every limit ends in a refusal that names it. */
public final class Limits {
    /** Size of the file itself, in MiB. */
    public static final int FILE_MIB = 25;

    /** Unpacked size of everything in a workbook together, in MiB. */
    public static final int UNPACKED_MIB = 100;

    /** Parts of a workbook. */
    public static final int ENTRIES = 2_000;

    /** Unpacked to packed size of a part, looked at from {@link #RATIO_FROM} bytes on. */
    public static final int RATIO = 200;

    static final int RATIO_FROM = 1 << 20;
    public static final int SHEETS = 100;
    public static final int ROWS = 20_000;
    public static final int COLUMNS = 1_000;
    public static final int CELLS = 300_000;

    /** Characters of one cell; the limit of Excel itself. */
    public static final int CELL_CHARS = 32_767;

    /** Characters of all cells together. */
    public static final int TEXT_CHARS = 20_000_000;

    public static final int MERGES = 20_000;

    private Limits() {}
}
