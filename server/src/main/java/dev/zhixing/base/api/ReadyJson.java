package dev.zhixing.base.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A large answer that lies ready, zipped: it is neither written out nor zipped for every reader.
 */
public final class ReadyJson {

    private static final int BUFFER = 16 * 1024;

    private final byte[] zipped;

    private ReadyJson(byte[] zipped) {
        this.zipped = zipped;
    }

    public static ReadyJson of(JsonMapper json, Object answer) {
        var bytes = new ByteArrayOutputStream(BUFFER);
        try (var zip = new Quick(bytes)) {
            json.writeValue(zip, answer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ReadyJson(bytes.toByteArray());
    }

    /** What it takes in memory. */
    public int bytes() {
        return zipped.length;
    }

    /** Writes the answer as the reader takes it. */
    public void send(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        try {
            if (takesZipped(request)) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                response.setContentLength(zipped.length);
                response.getOutputStream().write(zipped);
                return;
            }
            try (var plain = new GZIPInputStream(new ByteArrayInputStream(zipped), BUFFER)) {
                plain.transferTo(response.getOutputStream());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A third of the time for a fifth more bytes. */
    private static final class Quick extends GZIPOutputStream {

        Quick(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static boolean takesZipped(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) {
            return false;
        }
        for (String one : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = one.replace(" ", "").split(";");
            if (parts[0].equals("gzip")) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
