package dev.zhixing.house.matrix;

import dev.zhixing.base.kernel.PageRequest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What no operation can make sense of, or can only just. */
final class HostileValues {

    /** A header and what it carries. */
    record Header(String name, String value) {}

    static final List<String> IN_PATHS =
            List.of("x", "%00", "%ED%A0%80", "%FF", "..", "%2e%2e", "0", "null", "%0d%0a", "%25");

    static final List<String> IN_QUERIES =
            List.of(
                    "",
                    "%00",
                    "a%00b",
                    "%ED%A0%80",
                    "%FF",
                    "-1",
                    "0",
                    "200001",
                    "99999999999999999999",
                    "null",
                    "x".repeat(5_000),
                    "%25_%5C'%22;--",
                    "2026-02-30",
                    "0001-01-01",
                    "9999-12-31",
                    "-999999999-01-01",
                    "%2B999999999-12-31",
                    "00000000-0000-0000-0000-000000000000",
                    "!!!",
                    PageRequest.cursor(List.of("x")),
                    PageRequest.cursor(List.of("x", "y")),
                    PageRequest.cursor(List.of("9", "9", "9", "9")),
                    PageRequest.cursor(List.of("a\u0000b", "00000000-0000-0000-0000-000000000000")),
                    PageRequest.cursor(
                            List.of(
                                    "+1000000000-12-31T23:59:59Z",
                                    "00000000-0000-0000-0000-000000000000")),
                    PageRequest.cursor(
                            List.of("99999999999", "00000000-0000-0000-0000-000000000000")));

    static final List<Header> HEADERS =
            List.of(
                    new Header("If-Match", "x"),
                    new Header("If-Match", "99999999999999"),
                    new Header("Accept", "image/png"),
                    new Header("Accept", "x"),
                    new Header("Accept-Language", "x-%00,zz;q=9,*;q=x"),
                    new Header("Content-Type", "text/plain"),
                    new Header("Content-Type", "application/xml"),
                    new Header("Content-Type", "application/json;charset=x"),
                    new Header("Content-Type", "multipart/form-data"),
                    new Header("Content-Type", "multipart/form-data; boundary=x"),
                    new Header("Content-Type", "application/x-www-form-urlencoded"),
                    new Header("Content-Type", "x"),
                    new Header("Idempotency-Key", "short"),
                    new Header("Idempotency-Key", "x".repeat(300)),
                    new Header("Last-Event-ID", "99999999999999999999"),
                    new Header("Cookie", "zhixing=%00; JSESSIONID=x"),
                    new Header("Authorization", "Bearer %00"),
                    new Header("Authorization", "Basic x"),
                    new Header("X-Forwarded-For", "x'\"<>"));

    static final List<String> IN_JSON =
            List.of(
                    "\"\\u0000\"",
                    "\"a\\u0000b\"",
                    "\"\\ud800\"",
                    "\"\"",
                    "\"   \"",
                    "\"" + "长".repeat(40_000) + "\"",
                    "\"\\u202e\\u200b\\ufeff\"",
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1e999",
                    "2147483647",
                    "-2147483648",
                    "2147483648",
                    "9".repeat(500),
                    "[]",
                    "[null]",
                    "[\"\\u0000\"]",
                    "{}",
                    "{\"x\":1}",
                    "\"x\"",
                    "\"2026-02-30\"",
                    "\"1900-01-01\"",
                    "\"2299-12-31\"",
                    "\"9999-12-31\"",
                    "\"-999999999-01-01\"",
                    "\"+999999999-12-31\"",
                    "\"+1000000000-12-31T23:59:59Z\"",
                    "\"00000000-0000-0000-0000-000000000000\"");

    private HostileValues() {}

    static List<byte[]> bodies() {
        var halfCharacter = new ByteArrayOutputStream();
        halfCharacter.writeBytes(utf8("{\"name\":\"a"));
        halfCharacter.write(0xc3);
        halfCharacter.writeBytes(utf8("\"}"));
        var surrogate = new ByteArrayOutputStream();
        surrogate.writeBytes(utf8("{\"name\":\""));
        surrogate.writeBytes(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
        surrogate.writeBytes(utf8("\"}"));
        return List.of(
                new byte[0],
                new byte[] {0},
                utf8("null"),
                utf8("[]"),
                utf8("{}"),
                utf8("\"x\""),
                utf8("1"),
                utf8("{"),
                utf8("{\"name\":\"x\",\"name\":\"y\"}"),
                utf8("{\"\\u0000\":1}"),
                utf8("{\"\\ud800\":1}"),
                utf8("{\"__proto__\":{}}"),
                utf8("{\"name\":" + "[".repeat(100_000)),
                utf8("[".repeat(100_000)),
                utf8("{\"a\":".repeat(100_000)),
                utf8("<x/>"),
                "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_16),
                halfCharacter.toByteArray(),
                surrogate.toByteArray());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
