package dev.zhixing.base.kernel;

import java.util.Locale;

/**
 * A reason for saying no. Each room has one enum {@code <Room>Problem} of them; the sentences stand
 * in {@code messages/<room>_zh.properties} and {@code _en} under {@code problem.<room>.<slug>}.
 */
public interface ProblemCode {

    /** The room that says no, as in its package name. */
    String room();

    /** The constant's own name; enums have it already. */
    String name();

    /** What kind of no it is. */
    default Refusal kind() {
        return Refusal.RULE;
    }

    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a refusal is answered over HTTP. */
    enum Refusal {
        /** What was sent makes no sense: 400. */
        SHAPE,
        /** A rule of the subject matter forbids it: 422. */
        RULE,
        /** It clashes with the present state: 409. */
        CONFLICT,
        /** The caller may see it but not do it: 403. */
        FORBIDDEN,
        /** Too often: 429. */
        TOO_MANY,
        /** Not now, for no fault of the caller: 503. */
        OUTAGE
    }
}
