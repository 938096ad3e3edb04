package dev.zhixing.base.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and size of what flows through. */
final class Checksum extends DigestOutputStream {
    private long size;

    Checksum(OutputStream target) {
        super(target, sha256());
    }

    static Checksum of(InputStream in) throws IOException {
        var checksum = new Checksum(OutputStream.nullOutputStream());
        in.transferTo(checksum);
        return checksum;
    }

    @Override
    public void write(int b) throws IOException {
        super.write(b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        super.write(bytes, offset, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** To be asked once, at the end. */
    String hex() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
