package dev.zhixing.formats.model;

import java.util.Map;

/** Reading stops here: the file is not acceptable, and the refusal says why. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public FileRefused(Refusal refusal) {
        super(refusal.message().en());
        this.refusal = refusal;
    }

    public FileRefused(RefusalCode code, Map<String, String> facts) {
        this(Refusal.of(code, facts));
    }

    public FileRefused(RefusalCode code) {
        this(code, Map.of());
    }

    /** The file is broken; both texts name the broken part. */
    public static FileRefused damaged(String zh, String en) {
        return new FileRefused(RefusalCode.DAMAGED, Map.of("detail", zh, "detailEn", en));
    }

    /** The archive is built in a way no office program builds it. */
    public static FileRefused suspicious(String zh, String en) {
        return new FileRefused(
                RefusalCode.SUSPICIOUS_ARCHIVE, Map.of("detail", zh, "detailEn", en));
    }

    /** A limit is exceeded; {@code what} and {@code whatEn} name the counted thing. */
    public static FileRefused tooLarge(String what, String whatEn, long limit) {
        return new FileRefused(
                RefusalCode.TOO_LARGE,
                Map.of("what", what, "whatEn", whatEn, "limit", String.valueOf(limit)));
    }

    public Refusal refusal() {
        return refusal;
    }
}
