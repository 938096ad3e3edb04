package dev.zhixing.formats.office.file;

/** A1 addresses. Rows and columns count from 0 in code and from 1 and A on paper. */
public final class Address {
    private Address() {}

    public static String of(int row, int column) {
        return letter(column) + (row + 1);
    }

    public static String range(int row, int column, int lastRow, int lastColumn) {
        return of(row, column) + ":" + of(lastRow, lastColumn);
    }

    /** Letter of a column: 0 is A, 26 is AA. */
    public static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** Column of an address such as {@code AB12} or a bare letter; -1 when there is none. */
    static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + (address.charAt(at) - 'A' + 1);
            if (column > 100_000) {
                return -1;
            }
            at++;
        }
        return column - 1;
    }

    /** Row of an address such as {@code AB12}; -1 when there is none. */
    static int row(String address) {
        int at = 0;
        while (at < address.length() && Character.isLetter(address.charAt(at))) {
            at++;
        }
        if (at == address.length() || address.length() - at > 9) {
            return -1;
        }
        int row = 0;
        for (; at < address.length(); at++) {
            char digit = address.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            row = row * 10 + (digit - '0');
        }
        return row - 1;
    }
}
