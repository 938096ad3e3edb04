package dev.zhixing.formats.office.file;

import dev.zhixing.formats.model.FileRefused;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to deliver more bytes than the directory declared. */
final class DeclaredSizeStream extends FilterInputStream {
    private long left;

    DeclaredSizeStream(InputStream in, long declared) {
        super(in);
        this.left = declared;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long got) {
        left -= got;
        if (left < 0) {
            throw FileRefused.suspicious("部件比声明的大", "a part is larger than declared");
        }
    }
}
